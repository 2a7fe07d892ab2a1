import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutcomeClass } from '#shared/contract/reporting/outcomes.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { describeByOutcome } from '../../../../hub/reporting/figures/by-outcome.ts'

const criterion = {
  item: 'overall',
  points: new Set(['1', '2', '3', '4', '5']),
  good: new Set(['4', '5']),
}
const quarters = ['2026-Q2', '2026-Q3']
const months = { '2026-Q2': '2026-05', '2026-Q3': '2026-08' } as const

type Counts = Partial<Record<OutcomeClass, readonly [x: number, n: number]>>

/** Answers of one quarter: of each outcome, how many are good among how many. */
const answersOf = (quarter: keyof typeof months, counts: Counts) =>
  Object.entries(counts).flatMap(([outcome, [x, n]]) =>
    [
      { value: '5', n: x },
      { value: '2', n: n - x },
    ].map((one) => ({
      ...{ month: months[quarter], item: 'overall', outcome: outcome as OutcomeClass },
      ...one,
    })),
  )

const describeCounts = (
  before: Counts,
  after: Counts,
  population: Partial<Record<OutcomeClass, number>>,
) =>
  describeByOutcome(
    [...answersOf('2026-Q2', before), ...answersOf('2026-Q3', after)],
    criterion,
    quarters,
    new Map(Object.entries(population) as [OutcomeClass, number][]),
  )

describe('Satisfaction standardised on the outcome', () => {
  it('is worked out by hand: each outcome at its weight in the register', () => {
    const said = describeCounts(
      { granted: [72, 90], refused: [3, 10] },
      { granted: [40, 50], refused: [15, 50] },
      { granted: 750, refused: 250 },
    )
    if (said.told !== 'figures') throw new Error('It is not told')
    const estimates = (shares: readonly object[]) =>
      shares.map((one) => ('estimate' in one ? one.estimate : null))
    expect(estimates(said.whole)).toEqual([0.75, 0.55])
    expect(said.standardised.map(({ estimate }) => estimate.toFixed(6))).toEqual([
      '0.675000',
      '0.675000',
    ])
    expect(
      said.rows.map(({ outcomes, weight, shares }) => [outcomes, weight, ...estimates(shares)]),
    ).toEqual([
      [['granted'], 0.75, 0.8, 0.8],
      [['refused'], 0.25, 0.3, 0.3],
    ])
  })

  it('does not move with the share of refusals, while the raw share does: simulated truth', () => {
    const random = seededRandom(35_070)
    const truth: Record<'granted' | 'refused', number> = { granted: 0.85, refused: 0.4 }
    const survey = (n: number, refused: number): Counts => {
      const counts = { granted: [0, 0], refused: [0, 0] } as Record<
        keyof typeof truth,
        [number, number]
      >
      for (let nth = 0; nth < n; nth += 1) {
        const outcome = random() < refused ? 'refused' : 'granted'
        counts[outcome][1] += 1
        if (random() < truth[outcome]) counts[outcome][0] += 1
      }
      return counts
    }
    const surveys = 600
    // The register of both quarters: 10 and 30 % of equally many were refused.
    const population = { granted: 1600, refused: 400 }
    const standard = 0.8 * truth.granted + 0.2 * truth.refused
    let [raw, moved, covered] = [0, 0, 0]
    for (let nth = 0; nth < surveys; nth += 1) {
      const said = describeCounts(survey(400, 0.1), survey(400, 0.3), population)
      if (said.told !== 'figures') throw new Error('It is not told')
      const [before, after] = said.whole
      if (before?.told !== 'share' || after?.told !== 'share') throw new Error('It is not told')
      raw += (after.estimate - before.estimate) / surveys
      const [first, last] = said.standardised
      moved += ((last?.estimate ?? 0) - (first?.estimate ?? 0)) / surveys
      covered += said.standardised.filter(
        ({ low, high }) => low <= standard && standard <= high,
      ).length
    }
    expect(raw).toBeCloseTo(0.2 * (truth.refused - truth.granted), 2)
    expect(Math.abs(moved)).toBeLessThan(0.005)
    expect(covered / surveys / 2).toBeGreaterThan(0.93)
    expect(covered / surveys / 2).toBeLessThan(0.98)
  })

  it('counts together what is too rare to be shown, and says so', () => {
    const thin = { granted: [30, 40], partly: [2, 3], refused: [5, 12], none: [1, 2] } as const
    const said = describeCounts(
      thin,
      { ...thin, partly: [6, 9], none: [8, 12] },
      {
        ...{ granted: 700, partly: 60, refused: 200, none: 40 },
      },
    )
    if (said.told !== 'figures') throw new Error('It is not told')
    expect(said.rows.map(({ outcomes, weight }) => [outcomes, weight])).toEqual([
      [['granted', 'none'], 0.74],
      [['partly', 'refused'], 0.26],
    ])
  })

  it('shows answers whose outcome was dropped, and does not let them weigh', () => {
    const counts = { granted: [72, 90], refused: [3, 10], none: [1, 10] } as const
    const said = describeCounts(counts, counts, { granted: 750, refused: 250 })
    if (said.told !== 'figures') throw new Error('It is not told')
    expect(said.rows.map(({ outcomes, weight }) => [outcomes, weight])).toEqual([
      [['granted'], 0.75],
      [['refused'], 0.25],
      [['none'], 0],
    ])
    expect(said.whole[0]).toMatchObject({ x: 76, n: 110 })
    expect(said.standardised[0]?.estimate).toBeCloseTo(0.675, 9)
    const few = { ...counts, none: [1, 3] } as const
    const merged = describeCounts(few, few, { granted: 750, refused: 250 })
    expect(merged).toMatchObject({ rows: [{ outcomes: ['granted', 'none'] }, {}] })
  })

  it.each([
    ['only one outcome has answers enough', { granted: [30, 40], refused: [1, 4] }],
    ['few of one outcome answered all alike', { granted: [30, 40], refused: [0, 8] }],
    ['nobody of one outcome answered', { granted: [30, 40] }],
  ] as const)('is not told where %s', (_, before) => {
    const after = { granted: [30, 40], refused: [10, 20] } as const
    const said = describeCounts(before, after, { granted: 700, refused: 200 })
    expect(said).toEqual({ told: 'nothing', because: 'too_few' })
  })

  it('shows no count under five and hides none beside one, whatever was answered', () => {
    const cell = fc
      .tuple(fc.nat(14), fc.nat(14))
      .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)])
    const counts = fc.record({ granted: cell, partly: cell, refused: cell, none: cell })
    const population = fc.record({
      ...{ granted: fc.nat(900), partly: fc.nat(99), refused: fc.nat(400), none: fc.nat(99) },
    })
    fc.assert(
      fc.property(counts, counts, population, (before, after, register) => {
        const said = describeCounts(before, after, register)
        if (said.told === 'nothing') return
        for (const [at, whole] of said.whole.entries()) {
          const shares = said.rows.map((row) => row.shares[at])
          expect(shares.every((one) => one?.told === 'share' && one.n >= 5)).toBe(true)
          const n = shares.reduce((all, one) => all + (one?.told === 'share' ? one.n : 0), 0)
          expect(whole).toMatchObject({ told: 'share', n })
        }
      }),
    )
  })

  it('has nothing to say of a question that is not asked', () => {
    expect(describeByOutcome([], null, quarters, new Map())).toEqual({
      ...{ told: 'nothing', because: 'absent' },
    })
  })
})
