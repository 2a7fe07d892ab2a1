import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, weekday } from '#shared/calendar/day.ts'
import { easterOf } from '#shared/calendar/easter.ts'
import workdays from '../../fixtures/workdays.json' with { type: 'json' }

describe('Easter', () => {
  it.each(Object.entries(workdays.easter))('of %s is on %s', (year, day) => {
    expect(easterOf(Number(year))).toBe(day)
  })

  it('is a Sunday from 22 March to 25 April, in every year of four centuries', () => {
    for (let year = 1900; year <= 2299; year++) {
      const day = easterOf(year)
      expect(weekday(dayNumber(day)), day).toBe(0)
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`, day).toBe(true)
    }
  })

  it('follows the full moon of spring, as Gauss reckons it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        expect(easterOf(year)).toBe(gauss(year))
      }),
    )
  })

  it('is of the Gregorian calendar alone', () => {
    for (const year of [1582, 10_000, 2026.5, Number.NaN])
      expect(() => easterOf(year), String(year)).toThrow(RangeError)
  })
})

/** Another way to the same day: Gauss’s, with his two exceptions. */
function gauss(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7]
  const k = Math.floor(year / 100)
  const p = Math.floor((13 + 8 * k) / 25)
  const q = Math.floor(k / 4)
  const m = (15 - p + k - q) % 30
  const n = (4 + k - q) % 7
  const d = (19 * a + m) % 30
  const e = (2 * b + 4 * c + 6 * d + n) % 7
  const march = 22 + d + e
  const early = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19)
  return new Date(Date.UTC(year, 2, early ? march - 7 : march)).toISOString().slice(0, 10)
}
