import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Pair, pairedGap } from '#shared/statistics/paired-gap.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const mark = fc.integer({ min: 1, max: 7 })
const somePairs = fc.array(fc.record({ perceived: mark, expected: mark }), {
  minLength: 2,
  maxLength: 20,
})

describe('A gap between what was expected and perceived by the same usagers', () => {
  it('is that of R, figure by figure', () => {
    const { E, P, mean_E, mean_P, gap, sd_diff, se, df, t, p, ci95, r_PE } = reference.gap_paired
    const pairs = P.map((perceived, at): Pair => ({ perceived, expected: E[at] ?? 0 }))
    const [low = 0, high = 0] = ci95
    expectClose(pairedGap(pairs), {
      n: 10,
      meanPerceived: mean_P,
      meanExpected: mean_E,
      gap,
      sd: sd_diff,
      allEqual: false,
      test: { se, df, t, p, interval: { low, high } },
      correlation: r_PE,
    })
  })

  it('of nobody is nothing, and of one has no interval', () => {
    expect(pairedGap([])).toBeNull()
    expect(pairedGap([{ perceived: 4, expected: 6 }])).toEqual({
      n: 1,
      meanPerceived: 4,
      meanExpected: 6,
      gap: -2,
      sd: null,
      allEqual: false,
      test: null,
      correlation: null,
    })
  })

  it('that is the same for all is said to be so, without an interval', () => {
    const pairs = [
      { perceived: 4, expected: 6 },
      { perceived: 5, expected: 7 },
    ]
    expect(pairedGap(pairs)).toMatchObject({ gap: -2, sd: 0, allEqual: true, test: null })
    expect(pairedGap(pairs)?.correlation).toBeCloseTo(1, 12)
  })

  it('is not made of an answer that is missing', () => {
    expect(() => pairedGap([{ perceived: 4, expected: Number.NaN }])).toThrow(RangeError)
  })

  it('is the opposite when the sides change places, and no other when both move', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const found = pairedGap(pairs)
        const turned = pairedGap(
          pairs.map(({ perceived, expected }) => ({ perceived: expected, expected: perceived })),
        )
        const moved = pairedGap(
          pairs.map(({ perceived, expected }) => ({
            perceived: perceived + 3,
            expected: expected + 3,
          })),
        )
        expect(turned?.gap).toBeCloseTo(-(found?.gap ?? 0), 12)
        expect(turned?.test?.p ?? 2).toBeCloseTo(found?.test?.p ?? 2, 9)
        expect(turned?.test?.interval.low ?? 0).toBeCloseTo(-(found?.test?.interval.high ?? 0), 9)
        expect(moved?.gap).toBeCloseTo(found?.gap ?? 0, 12)
        expect((found?.meanPerceived ?? 0) - (found?.meanExpected ?? 0)).toBeCloseTo(
          found?.gap ?? 9,
          12,
        )
      }),
    )
  })
})
