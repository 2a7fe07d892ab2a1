import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Places } from '#shared/contract/reporting/places.ts'
import { describeGap } from '../../../../hub/reporting/figures/describe-gap.ts'
import { detectableGap } from '../../../../hub/reporting/figures/detectable-gap.ts'

type Territory = Places['territories'][number]

const place = (name: string, x: number, n: number, verdict: Territory['verdict']): Territory => ({
  territory: name,
  name,
  population: null,
  share: { told: 'share', x, n, estimate: x / n, low: 0, high: 1 },
  shrunk: null,
  verdict,
  would_take: null,
  behind: null,
})

describe('How far a territory is behind the others', () => {
  it('is the difference of two proportions, with the published interval', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table II, example (a): 56/70 against 48/80.
    const [, sud] = describeGap([
      place('nord', 26, 30, 'equivalent'),
      place('sud', 48, 80, 'below'),
      place('est', 30, 40, 'unknown'),
    ])
    expect(sud?.behind).toEqual({
      others: 2,
      x: 56,
      n: 70,
      difference: -0.2,
      low: -0.334,
      high: -0.052,
    })
  })

  it('is said of none but those below, held against others with a share', () => {
    const alone = describeGap([place('sud', 10, 40, 'below')])
    expect(alone[0]?.behind).toBeNull()
    const bound: Territory = {
      ...place('uni', 40, 40, 'equivalent'),
      share: { told: 'bound', bound: 'at_least_90' },
    }
    const [nord, sud] = describeGap([
      place('nord', 30, 40, 'equivalent'),
      place('sud', 10, 40, 'below'),
      bound,
    ])
    expect(nord?.behind).toBeNull()
    // With the answers of *uni* in the sum, a subtraction would tell them.
    expect(sud?.behind).toMatchObject({ others: 1, x: 30, n: 40 })
  })

  it('has no interval where a register is complete', () => {
    const counted = (name: string, x: number, verdict: Territory['verdict']): Territory => ({
      ...place(name, x, 40, verdict),
      share: { told: 'register', x, n: 40, estimate: x / 40 },
    })
    const [sud] = describeGap([counted('sud', 10, 'below'), counted('nord', 30, 'equivalent')])
    expect(sud?.behind).toMatchObject({ difference: -0.5, low: null, high: null })
  })

  it('changes in nothing but the name when two territories exchange theirs', () => {
    const counts = fc
      .array(fc.tuple(fc.nat(60), fc.integer({ min: 60, max: 90 }), fc.boolean()), {
        minLength: 2,
        maxLength: 12,
      })
      .map((all) => all.map(([x, n, isBelow]) => ({ x, n, isBelow })))
    fc.assert(
      fc.property(counts, (all) => {
        const named = (names: readonly number[]) =>
          describeGap(
            all.map(({ x, n, isBelow }, at) =>
              place(`lieu ${names[at]}`, x, n, isBelow ? 'below' : 'unknown'),
            ),
          ).map(({ behind }) => behind)
        const names = all.map((_, at) => at)
        expect(named(names.toReversed())).toEqual(named(names))
      }),
    )
  })
})

describe('The smallest gap that would have been seen', () => {
  it('is that of the place with the fewest answers, by hand', () => {
    // n = ((1.645 √(.75 × .25) + .8416 √(.63 × .37)) / .12)² = 86.9; at 64 % it is 103.
    expect(detectableGap([100], 0.8, 0.05)).toBe(0.17)
    expect(detectableGap([100, 5000], 0.8, 0.05)).toBeGreaterThan(0.17)
  })

  it('is none without a place, with too few answers, or with a margin above the reference', () => {
    expect(detectableGap([], 0.8, 0.05)).toBeNull()
    expect(detectableGap([5], 0.3, 0.05)).toBeNull()
    expect(detectableGap([100], 0.05, 0.05)).toBeNull()
  })

  it('is found for thirty-five thousand places', () => {
    expect(detectableGap(Array<number>(35_000).fill(400), 0.8, 0.05)).toBeLessThan(0.3)
  })
})
