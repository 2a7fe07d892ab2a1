import { expect, it } from 'vitest'
import { firstSignal } from '#shared/statistics/first-signal.ts'

it('The first point to signal is counted from one, as weeks are', () => {
  expect(firstSignal([5, 1, 5], (one) => one > 4)).toBe(1)
  expect(firstSignal([1, 5, 5], (one) => one > 4)).toBe(2)
  expect(firstSignal([1, 2, 3], (_, at) => at === 2)).toBe(3)
  expect(firstSignal([1], (one) => one > 4)).toBeNull()
  expect(firstSignal([], () => true)).toBeNull()
})
