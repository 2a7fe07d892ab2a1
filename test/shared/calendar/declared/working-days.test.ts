import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLater } from '#shared/calendar/day.ts'
import {
  countDays,
  type DayUnit,
  dayAfter,
  holidaysSkipped,
} from '#shared/calendar/declared/working-days.ts'
import workdays from '../../../fixtures/workdays.json' with { type: 'json' }
import { calendarOf } from '../../../world/calendar.ts'

const units: readonly DayUnit[] = ['working', 'business', 'calendar']
const metropole = calendarOf('metropole')
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => daysLater('1950-01-01', days))
const unit = fc.constantFrom(...units)

describe('Days between two days', () => {
  it.each(workdays.workdays)('$start → $end, $zone: $ouvres, $ouvrables, $calendar', (known) => {
    const rules = calendarOf(known.zone)
    expect(units.map((unit) => countDays(known.start, known.end, unit, rules))).toEqual([
      known.ouvres,
      known.ouvrables,
      known.calendar,
    ])
  })

  it('add up over a day in between, and are fewer the fewer days count', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 3, maxLength: 3 }), unit, (days, unit) => {
        const [first = '', between = '', last = ''] = days.sort()
        fc.pre(Number(last.slice(0, 4)) - Number(first.slice(0, 4)) < 99)
        const count = (from: string, to: string) => countDays(from, to, unit, metropole)
        expect(count(first, between) + count(between, last)).toBe(count(first, last))
        expect(countDays(first, last, 'working', metropole)).toBeLessThanOrEqual(
          countDays(first, last, 'business', metropole),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('say which holidays were skipped: the others and they are all days but those of the week off', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), unit, (from, length, unit) => {
        const to = daysLater(from, length)
        const named = holidaysSkipped(from, to, unit, metropole)
        // Two may fall on one day.
        const skipped = [...new Set(named.map(({ day }) => day))]
        const off = { working: [0, 6], business: [0], calendar: [] as number[] }[unit]
        const others = Array.from({ length }, (_, at) => daysLater(from, at + 1)).filter(
          (one) => !off.includes(new Date(one).getUTCDay()),
        )
        expect(skipped).toEqual(others.filter((one) => skipped.includes(one)))
        expect(countDays(from, to, unit, metropole)).toBe(others.length - skipped.length)
      }),
      { numRuns: 30 },
    )
    expect(holidaysSkipped('2026-12-21', '2027-01-06', 'working', metropole)).toEqual([
      { day: '2026-12-25', name: 'christmas' },
      { day: '2027-01-01', name: 'new_year' },
    ])
    expect(holidaysSkipped('2026-12-21', '2027-01-21', 'month', metropole)).toEqual([])
  })

  it('are not counted backwards, nor of days there are not, nor over more than a century', () => {
    for (const [from, to] of [
      ['2026-01-02', '2026-01-01'],
      ['2026-02-30', '2026-03-01'],
      ['2026-01-01', 'soon'],
      ['2026-1-1', '2026-01-02'],
      ['1900-01-01', '2026-01-01'],
    ] as const)
      for (const unit of units)
        expect(() => countDays(from, to, unit, metropole), `${from} ${to}`).toThrow(RangeError)
  })
})

describe('The day after so many', () => {
  it.each(workdays.add_workdays)('$start + $n working days is $result', ({ start, n, result }) => {
    expect(dayAfter(start, n, 'working', metropole)).toBe(result)
  })

  it('waits a day longer where Whit Monday is off', () => {
    const works = { ...metropole, isWhitMondayOff: false }
    expect(dayAfter('2026-05-22', 1, 'working', works)).toBe('2026-05-25')
    expect(dayAfter('2026-05-22', 1, 'working', metropole)).toBe('2026-05-26')
  })

  it('is the first day by which so many have passed', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), unit, (from, days, unit) => {
        const to = dayAfter(from, days, unit, metropole)
        expect(countDays(from, to, unit, metropole)).toBe(days)
        expect(countDays(from, daysLater(to, -1), unit, metropole)).toBe(days - 1)
      }),
    )
  })

  it('is the day itself after none', () => {
    for (const unit of units) expect(dayAfter('2026-11-22', 0, unit, metropole)).toBe('2026-11-22')
  })

  it('is asked for a whole number of days, up to a century', () => {
    for (const days of [-1, 1.5, Number.NaN, 40_000])
      for (const unit of units)
        expect(() => dayAfter('2026-01-01', days, unit, metropole), String(days)).toThrow(
          RangeError,
        )
  })
})
