import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, daysLater, monthsLater, writeDay } from '#shared/calendar/day.ts'

describe('A day of the calendar', () => {
  it.each([
    ['2027-03-31', -1, '2027-02-28'],
    ['2028-03-31', -1, '2028-02-29'],
    ['2027-01-15', -25, '2024-12-15'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 1, '2026-12-30'],
    ['0099-12-31', 2, '0100-02-28'],
  ])('that people count from, %s, and %i months later is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later)
  })

  it('keeps its date in another month, or is the last of that one', () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map((days) => daysLater('1950-01-01', days))
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const later = monthsLater(day, months)
        const monthOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7))
        expect(monthOf(later) - monthOf(day)).toBe(months)
        if (later.slice(8) === day.slice(8)) return
        expect(later.slice(8) < day.slice(8)).toBe(true)
        expect(daysLater(later, 1).slice(8)).toBe('01')
      }),
    )
  })

  it('has four digits of the year, and refuses any other', () => {
    expect(writeDay(dayNumber('0000-01-01'))).toBe('0000-01-01')
    expect(writeDay(dayNumber('9999-12-31'))).toBe('9999-12-31')
    expect(() => daysLater('9999-12-31', 1)).toThrow(RangeError)
    expect(() => daysLater('0000-01-01', -1)).toThrow(RangeError)
    expect(() => monthsLater('9999-12-31', 1)).toThrow(RangeError)
    expect(() => monthsLater('2026-02-30', 1)).toThrow(RangeError)
  })
})
