import { describe, expect, it } from 'vitest'
import { dayIn } from '../../../../hub/platform/time/day.ts'
import workdays from '../../../fixtures/workdays.json' with { type: 'json' }

describe('The day on which somebody answers', () => {
  it.each(workdays.paris_date)('at $utc is $date in Paris', ({ utc, date }) => {
    expect(dayIn('Europe/Paris', new Date(utc))).toBe(date)
  })

  it('is that of where they are', () => {
    const at = new Date('2026-12-31T23:00:00Z')
    expect(dayIn('America/Martinique', at)).toBe('2026-12-31')
    expect(dayIn('Pacific/Noumea', at)).toBe('2027-01-01')
  })
})
