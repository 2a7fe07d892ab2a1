import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLater } from '#shared/calendar/day.ts'
import {
  faultOf,
  insideDaysOf,
  insidePattern,
  weekOf,
  yearBefore,
} from '#shared/calendar/inside-period.ts'
import { formatInsidePeriod } from '#shared/report/format-inside-period.ts'
import { plainly } from '../../world/page-text.ts'

const anyDay = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2199-12-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

describe('A period for people inside', () => {
  it.each([
    ['2026-10', '2026-10-01', '2026-11-01'],
    ['2026-W48', '2026-11-23', '2026-11-30'],
    ['2026-W01', '2025-12-29', '2026-01-05'],
    ['2026-W53', '2026-12-28', '2027-01-04'],
    ['2026-10-05..2026-11-20', '2026-10-05', '2026-11-21'],
    ['2026-10-05..2026-10-05', '2026-10-05', '2026-10-06'],
  ])('%s goes from %s until %s', (period, from, until) => {
    expect(insideDaysOf(period)).toEqual({ from, until })
  })

  it.each([
    ['2026-10', null],
    ['2026-W48', null],
    ['2026-W49', 'period_not_over'],
    ['2026-12', 'period_not_over'],
    ['2026-11-01..2026-12-01', null],
    ['2026-11-01..2026-12-02', 'period_not_over'],
    ['2026-11-20..2026-10-05', 'before_its_start'],
    ['2026-02-30..2026-03-02', 'no_period'],
    ['2025-W53', 'no_period'],
    ['2026-W00', 'no_period'],
    ['2026-10-05..', 'no_period'],
    ['hier', 'no_period'],
    ['', 'no_period'],
  ])('%s is read on 1 December 2026, or refused: %s', (period, fault) => {
    expect(faultOf(period, '2026-12-01')).toBe(fault)
  })

  it.each([
    ['2026-10', '2025-10'],
    ['2026-Q3', '2025-Q3'],
    ['2026', '2025'],
    ['2026-W48', '2025-W48'],
    ['2026-W53', '2025-W52'],
    ['2024-02-29..2024-03-02', '2023-02-28..2023-03-02'],
  ])('%s has %s a year before', (period, before) => {
    expect(yearBefore(period)).toBe(before)
  })

  it('has each day in one week, which begins seven days before the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = weekOf(day)
        const { from, until } = insideDaysOf(week)
        expect(week).toMatch(insidePattern)
        expect(from <= day && day < until).toBe(true)
        expect(daysLater(from, 7)).toBe(until)
      }),
    )
  })

  it('is formatted in words', () => {
    expect(formatInsidePeriod('2026-10', 'fr')).toBe('octobre 2026')
    expect(plainly(formatInsidePeriod('2026-W48', 'fr'))).toBe('semaine : 23–29 novembre 2026')
    expect(formatInsidePeriod('2026-10-05..2026-11-20', 'en')).toContain('2026')
  })
})
