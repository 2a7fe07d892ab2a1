import { expect, it } from 'vitest'
import { openRateLimiter } from '../../../../hub/platform/rate-limit/rate-limiter.ts'

it('A limit refuses nobody for longer because the clock was ahead and is set right', () => {
  let now = Date.parse('2026-11-27T12:00:00Z')
  const buckets = openRateLimiter(() => new Date(now), 60_000, { name: 'buckets' })
  const twoHours = 2 * 3600_000
  now += twoHours
  for (let nth = 0; nth < 10; nth += 1) buckets.take('an address', 10)
  now -= twoHours
  expect(buckets.take('an address', 10)).toBe(6)
  now += 6000
  expect(buckets.take('an address', 10)).toBe(0)
})
