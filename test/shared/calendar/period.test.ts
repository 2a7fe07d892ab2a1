import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysOf,
  isOver,
  type Length,
  lengthOf,
  lengths,
  periodBefore,
  periodOf,
} from '#shared/calendar/period.ts'
import { period as periodSchema } from '#shared/contract/figures/change.ts'
import { formatPeriod } from '#shared/report/format-period.ts'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const anyLength = fc.constantFrom<Length>(...lengths)

describe('A period', () => {
  it.each([
    ['2026-10', '2026-10-01', '2026-11-01', '2026-09'],
    ['2026-01', '2026-01-01', '2026-02-01', '2025-12'],
    ['2026-12', '2026-12-01', '2027-01-01', '2026-11'],
    ['2026-Q1', '2026-01-01', '2026-04-01', '2025-Q4'],
    ['2026-Q4', '2026-10-01', '2027-01-01', '2026-Q3'],
    ['2026', '2026-01-01', '2027-01-01', '2025'],
  ])('%s goes from %s until %s and comes after another', (period, from, until, before) => {
    expect(daysOf(period)).toEqual({ from, until })
    expect(periodBefore(period)).toBe(before)
    expect(periodOf(from, lengthOf(period))).toBe(period)
  })

  it('is whole: nothing between two free dates is one', () => {
    for (const wrong of ['2026-13', '2026-00', '2026-Q5', '2026-10-01', '26', 'now', '']) {
      expect(periodSchema.safeParse(wrong).success).toBe(false)
      expect(() => daysOf(wrong)).toThrow(RangeError)
    }
    for (const far of ['0001', '1899-12', '2200', '9999-Q4'])
      expect(periodSchema.safeParse(far).success).toBe(false)
    expect(periodBefore('1900')).toBe('1899')
    expect(daysOf(periodBefore('1900-Q1')).until).toBe('1900-01-01')
  })

  it('is over the day after its last, and not on its last', () => {
    expect(isOver('2026-10', '2026-10-31')).toBe(false)
    expect(isOver('2026-10', '2026-11-01')).toBe(true)
    expect(isOver('2026-Q4', '2026-12-31')).toBe(false)
    expect(isOver('2026', '2027-01-01')).toBe(true)
  })

  it('holds its days and no other, and begins where the one before ends', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (day, length) => {
        const period = periodOf(day, length)
        const { from, until } = daysOf(period)
        expect(from <= day && day < until).toBe(true)
        expect(lengthOf(period)).toBe(length)
        expect(daysOf(periodBefore(period)).until).toBe(from)
      }),
    )
  })

  it('is formatted in words', () => {
    expect(formatPeriod('2026-10', 'fr')).toBe('octobre 2026')
    expect(formatPeriod('2026-Q1', 'fr')).toBe('1er trimestre 2026')
    expect(formatPeriod('2026-Q3', 'en')).toBe('quarter 3 of 2026')
    expect(formatPeriod('2026', 'fr')).toBe('année 2026')
    expect(formatPeriod(null, 'fr')).toBe('depuis le début')
  })
})
