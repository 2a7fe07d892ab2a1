import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOver, periodOf } from '#shared/calendar/period.ts'
import { disclosablePeriods } from '../../../../hub/reporting/figures/disclosable-periods.ts'
import { disclosableTerritories } from '../../../../hub/reporting/figures/disclosable-territories.ts'

const fewest = 11

type Settled = Map<string, 'told' | 'hidden'>

const written = (counts: Record<string, number>) =>
  Object.entries(counts).map(([month, n]) => ({ month, n }))

/** Closes the months of a year one after the other, as hubs do. */
function closeYear(counts: readonly number[]) {
  const months = counts.map((n, at) => ({ month: `2026-${String(at + 1).padStart(2, '0')}`, n }))
  const settled: Settled = new Map()
  for (const [at, { month, n }] of months.entries()) {
    const today = at === 11 ? '2027-01-10' : `2026-${String(at + 2).padStart(2, '0')}-10`
    const known = months.filter((one) => one.n > 0 && one.month <= month)
    const isTold = disclosablePeriods(known, today, fewest, (one) => settled.get(one) ?? null)
    settled.set(month, n >= fewest && isTold(month) ? 'told' : 'hidden')
  }
  return { months, settled }
}

describe('Periods with closed months', () => {
  const settledOf = (settled: Settled) => (month: string) => settled.get(month) ?? null

  it('hide the month that closes last, since the others are published', () => {
    const { settled } = closeYear([30, 3, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect([settled.get('2026-01'), settled.get('2026-02'), settled.get('2026-03')]).toEqual([
      'told',
      'hidden',
      'hidden',
    ])
  })

  it('hide a quarter from which its published months would give the small one back', () => {
    const counts = written({ '2026-01': 30, '2026-02': 40, '2026-03': 3 })
    const settled: Settled = new Map([
      ['2026-01', 'told'],
      ['2026-02', 'told'],
      ['2026-03', 'hidden'],
    ])
    const isTold = disclosablePeriods(counts, '2026-05-01', fewest, settledOf(settled))
    expect(['2026-01', '2026-02', '2026-03', '2026-Q1'].map(isTold)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('keep a hidden month hidden when others shrink or grow', () => {
    const settled: Settled = new Map([
      ['2026-01', 'told'],
      ['2026-02', 'hidden'],
      ['2026-03', 'hidden'],
    ])
    const counts = written({ '2026-01': 12, '2026-02': 3, '2026-03': 40 })
    const isTold = disclosablePeriods(counts, '2026-05-01', fewest, settledOf(settled))
    expect(['2026-01', '2026-02', '2026-03'].map(isTold)).toEqual([true, false, false])
  })

  it('never give a hidden month back, whatever the published ones become', () => {
    const year = fc.array(fc.nat(40), { minLength: 12, maxLength: 12 })
    const later = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(year, later, (counts, changes) => {
        const { months, settled } = closeYear(counts)
        const now = months.map(({ month, n }, at) => ({
          month,
          n: settled.get(month) === 'told' ? Math.max(fewest, n + (changes[at] ?? 0)) : n,
        }))
        const known = now.filter(({ n }) => n > 0)
        const isTold = disclosablePeriods(known, '2027-02-01', fewest, settledOf(settled))
        for (const { month } of known) expect(isTold(month)).toBe(settled.get(month) === 'told')
        const isShown = (period: string) => isOver(period, '2027-02-01') && isTold(period)
        for (const parent of ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026']) {
          if (!isShown(parent)) continue
          const length = parent === '2026' ? 'year' : 'quarter'
          const left = known.filter(
            ({ month }) =>
              periodOf(month, length) === parent &&
              !isShown(month) &&
              (length === 'quarter' || !isShown(periodOf(month, 'quarter'))),
          )
          if (left.length === 0) continue
          expect(left.length).toBeGreaterThan(1)
          expect(left.reduce((all, { n }) => all + n, 0)).toBeGreaterThanOrEqual(fewest)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('Territories of closed months', () => {
  const counts = [
    { territory: 'A', month: '2026-01', n: 20 },
    { territory: 'A', month: '2026-02', n: 20 },
    { territory: 'A', month: '2026-03', n: 3 },
    { territory: 'B', month: '2026-01', n: 30 },
    { territory: 'B', month: '2026-02', n: 30 },
    { territory: 'B', month: '2026-03', n: 30 },
    { territory: 'C', month: '2026-01', n: 30 },
    { territory: 'C', month: '2026-02', n: 30 },
    { territory: 'C', month: '2026-03', n: 30 },
  ]
  const settled = (territory: string | null, month: string) => {
    if (territory === null) return null
    return month === '2026-03' && territory !== 'C' ? ('hidden' as const) : ('told' as const)
  }
  const told = (period: string) =>
    ['A', 'B', 'C'].map(disclosableTerritories(counts, period, '2026-05-01', fewest, settled))

  it('stay as they were published', () => {
    expect(told('2026-01')).toEqual([true, true, true])
    expect(told('2026-03')).toEqual([false, false, true])
  })

  it('are hidden in a quarter that would give a hidden month back', () => {
    expect(told('2026-Q1').slice(0, 2)).toEqual([false, false])
  })
})
