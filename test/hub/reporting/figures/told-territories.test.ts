import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodOf } from '#shared/calendar/period.ts'
import {
  disclosableTerritories,
  type PlaceMonth,
} from '../../../../hub/reporting/figures/disclosable-territories.ts'

const after = '2027-01-01'
const month = (at: number) => `2026-${String(at + 1).padStart(2, '0')}`

/** Answers of a territory in the months of a year, from January on. */
const year = (territory: string | null, ...counts: number[]): PlaceMonth[] =>
  counts.flatMap((n, at) => (n > 0 ? [{ territory, month: month(at), n }] : []))

describe('Territories that leave the house', () => {
  it('are hidden with another, so that the whole gives none back', () => {
    const counts = [...year('A', 20), ...year('B', 3), ...year('C', 40)]
    const isTold = disclosableTerritories(counts, '2026-01', '2026-02-01', 11)
    expect(['A', 'B', 'C'].map(isTold)).toEqual([false, false, true])
  })

  it('are hidden in a month whose quarter would give another month back', () => {
    const counts = [...year('A', 15, 12, 3), ...year('B', 60, 50, 40), ...year('C', 30, 30, 30)]
    const told = (period: string) => disclosableTerritories(counts, period, after, 11)('A')
    expect(['2026-01', '2026-02', '2026-03', '2026-Q1', '2026'].map(told)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ])
  })

  it('count answers from nowhere as one more, that is a part of the whole too', () => {
    const counts = [...year('A', 20), ...year(null, 3)]
    expect(disclosableTerritories(counts, '2026-01', '2026-02-01', 11)('A')).toBe(false)
  })

  it('lose nothing for a month in which nobody of them answered', () => {
    const counts = [...year('A', 0, 15, 15), ...year('B', 20, 20, 20)]
    for (const period of ['2026-02', '2026-03'])
      expect(['A', 'B'].map(disclosableTerritories(counts, period, after, 11))).toEqual([
        true,
        true,
      ])
  })

  it('are never given back by one subtraction, over time or over territories', () => {
    const names = ['A', 'B', 'C', null]
    const counts = fc.array(fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }), {
      minLength: names.length,
      maxLength: names.length,
    })
    fc.assert(
      fc.property(counts, (drawn) => {
        const all = drawn.flatMap((months, at) => year(names[at] ?? null, ...months))
        const cells = all.map((one) => ({
          ...one,
          isTold:
            one.territory === null
              ? one.n >= 11
              : disclosableTerritories(all, one.month, after, 11)(one.territory),
        }))
        for (const { n, isTold } of cells) if (isTold) expect(n).toBeGreaterThanOrEqual(11)
        for (const quarter of ['2026-Q1', '2026-Q2'])
          for (const name of names.filter((one) => one !== null)) {
            if (!disclosableTerritories(all, quarter, after, 11)(name)) continue
            const row = cells.filter(
              (one) => one.territory === name && periodOf(one.month, 'quarter') === quarter,
            )
            expectSafe(row)
          }
      }),
      { numRuns: 60 },
    )
  })
})

/** Either all is told, or what is hidden is more than one cell, and enough together. */
function expectSafe(line: readonly { n: number; isTold: boolean }[]): void {
  const hidden = line.filter(({ isTold }) => !isTold)
  if (hidden.length === 0 || hidden.length === line.length) return
  expect(hidden.length).toBeGreaterThan(1)
  expect(hidden.reduce((all, { n }) => all + n, 0)).toBeGreaterThanOrEqual(11)
}
