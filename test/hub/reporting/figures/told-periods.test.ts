import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOver, periodOf } from '#shared/calendar/period.ts'
import { disclosablePeriods } from '../../../../hub/reporting/figures/disclosable-periods.ts'

const months = (counts: Record<string, number>) =>
  Object.entries(counts).map(([month, n]) => ({ month, n }))

describe('Periods that leave the house', () => {
  it('hide a month that is too small with another of its quarter, once that is over', () => {
    const counts = months({ '2026-07': 3, '2026-08': 20, '2026-09': 40 })
    const isTold = disclosablePeriods(counts, '2026-10-01', 5)
    expect(['2026-07', '2026-08', '2026-09', '2026-Q3'].map(isTold)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('tell a month while its quarter is not over, and so cannot be taken away', () => {
    const counts = months({ '2026-10': 20, '2026-11': 2 })
    expect(disclosablePeriods(counts, '2026-11-25', 5)('2026-10')).toBe(true)
    expect(disclosablePeriods(counts, '2027-01-01', 5)('2026-10')).toBe(false)
  })

  it('hide the months of a quarter that is hidden in its year', () => {
    const counts = months({ '2026-03': 2, '2026-04': 30, '2026-05': 30, '2026-11': 90 })
    const isTold = disclosablePeriods(counts, '2027-01-01', 5)
    expect(isTold('2026-Q2')).toBe(false)
    expect(isTold('2026-04')).toBe(false)
    expect(isTold('2026-11')).toBe(true)
    expect(isTold('2026')).toBe(true)
  })

  it('never let a month of fewer than five be worked out from what is over and told', () => {
    const someMonths = fc.array(fc.nat(12), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(someMonths, fc.integer({ min: 1, max: 13 }), (counts, next) => {
        const year = counts.map((n, at) => ({
          month: `2026-${String(at + 1).padStart(2, '0')}`,
          n,
        }))
        const today = next === 13 ? '2027-01-01' : `2026-${String(next).padStart(2, '0')}-01`
        const isTold = disclosablePeriods(year, today, 5)
        for (const quarter of new Set(year.map(({ month }) => periodOf(month, 'quarter')))) {
          if (!isOver(quarter, today) || !isTold(quarter)) continue
          const own = year.filter(({ month }) => periodOf(month, 'quarter') === quarter)
          const hidden = own.filter(({ month, n }) => n < 5 || !isTold(month))
          const left = hidden.reduce((all, { n }) => all + n, 0)
          if (hidden.length > 0 && hidden.length < own.length)
            expect(left).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })
})
