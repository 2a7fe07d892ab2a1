import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairedGap } from '#shared/statistics/paired-gap.ts'
import { partiallyOverlappingGap } from '#shared/statistics/partially-overlapping-gap.ts'
import { sideOf, welchDf, welchGap } from '#shared/statistics/welch-gap.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const mark = fc.integer({ min: 1, max: 7 })
const marks = fc.array(mark, { minLength: 0, maxLength: 8 })
const pairs = fc.array(fc.record({ perceived: mark, expected: mark }), { maxLength: 8 })

describe('A gap between different usagers', () => {
  it('is that of R, by Welch', () => {
    const { P_only, E_only, gap, df, t, p, ci95 } = reference.gap_unpaired_welch
    const [low = 0, high = 0] = ci95
    expectClose(welchGap(P_only, E_only), {
      nPerceived: 5,
      nExpected: 4,
      gap,
      allEqual: false,
      test: { df, t, p, se: gap / t, interval: { low, high } },
    })
  })

  it('is nothing when a side has no answer', () => {
    expect(welchGap([], [1, 2])).toBeNull()
    expect(welchGap([1, 2], [])).toBeNull()
  })

  it('has no interval from one answer on a side', () => {
    const sides = { nPerceived: 1, nExpected: 2, gap: 2.5, allEqual: false, test: null }
    expect(welchGap([4], [1, 2])).toEqual(sides)
    expect(welchGap([1, 2], [4])).toMatchObject({ gap: -2.5, allEqual: false, test: null })
    expect(welchGap([4], [4])).toMatchObject({ gap: 0, allEqual: false, test: null })
  })

  it('says when each side is all of one answer', () => {
    expect(welchGap([5, 5], [6, 6, 6])).toMatchObject({ gap: -1, allEqual: true, test: null })
    expect(welchGap([5, 5], [6, 7])).toMatchObject({ allEqual: false, test: { df: 1, se: 0.5 } })
  })

  it('has as many degrees of freedom as both sides when they are alike', () => {
    expect(welchDf({ squared: 0.4, n: 6 }, { squared: 0.4, n: 6 })).toBeCloseTo(10, 12)
    expect(welchDf({ squared: 0, n: 9 }, { squared: 0.4, n: 6 })).toBeCloseTo(5, 12)
    expect(sideOf([1, 3])).toEqual({ squared: 1, n: 2 })
    expect(sideOf([3])).toEqual({ squared: 0, n: 1 })
  })
})

describe('A gap between usagers of whom some answered both sides', () => {
  const { P_both, E_both, P_only, E_only, n1, n2, n_both, mean_P, mean_E, gap, r, se, ...told } =
    reference.gap_partial_overlap
  const both = P_both.map((perceived, at) => ({ perceived, expected: E_both[at] ?? 0 }))

  it('is that of the reference, figure by figure', () => {
    const [low = 0, high = 0] = told.ci95
    const { gamma, df, t, p } = told
    expectClose(partiallyOverlappingGap({ both, perceivedOnly: P_only, expectedOnly: E_only }), {
      nPerceived: n1,
      nExpected: n2,
      nBoth: n_both,
      meanPerceived: mean_P,
      meanExpected: mean_E,
      gap,
      correlation: r,
      gamma,
      allEqual: false,
      test: { se, df, t, p, interval: { low, high } },
    })
  })

  it('is that of Welch when nobody answered both', () => {
    const apart = { both: [], perceivedOnly: P_only, expectedOnly: E_only }
    const found = partiallyOverlappingGap(apart)
    const welch = welchGap(P_only, E_only)
    expectClose(found?.test, welch?.test)
    expectClose(found?.gamma, welch?.test?.df)
    expect(found?.correlation).toBe(0)
  })

  it('is the paired one when everybody answered both', () => {
    const found = partiallyOverlappingGap({ both, perceivedOnly: [], expectedOnly: [] })
    expectClose(found?.test, pairedGap(both)?.test)
  })

  it('takes no correlation from two pairs, and one from three', () => {
    const three = [...both.slice(0, 2), { perceived: 7, expected: 7 }]
    const rest = { perceivedOnly: P_only, expectedOnly: E_only }
    expect(partiallyOverlappingGap({ both: both.slice(0, 2), ...rest })?.correlation).toBe(0)
    expect(partiallyOverlappingGap({ both: three, ...rest })?.correlation).toBeCloseTo(
      Math.sqrt(0.75),
      12,
    )
  })

  it('takes none from a side without spread', () => {
    const flat = [4, 5, 6].map((perceived) => ({ perceived, expected: 7 }))
    const found = partiallyOverlappingGap({ both: flat, perceivedOnly: [3], expectedOnly: [6] })
    expect(found?.correlation).toBe(0)
    expect(found?.test).not.toBeNull()
  })

  it('is nothing when a side has no answer', () => {
    expect(
      partiallyOverlappingGap({ both: [], perceivedOnly: [1, 2], expectedOnly: [] }),
    ).toBeNull()
    expect(
      partiallyOverlappingGap({ both: [], perceivedOnly: [], expectedOnly: [1, 2] }),
    ).toBeNull()
  })

  it('has no interval from one answer on a side', () => {
    const one = { both: [{ perceived: 4, expected: 6 }], perceivedOnly: [], expectedOnly: [] }
    const told = { gap: -2, allEqual: false, gamma: null, test: null, nBoth: 1 }
    expect(partiallyOverlappingGap(one)).toMatchObject(told)
    expect(partiallyOverlappingGap({ ...one, perceivedOnly: [3] })).toMatchObject({
      gap: -2.5,
      allEqual: false,
      test: null,
    })
    expect(partiallyOverlappingGap({ ...one, expectedOnly: [3] })).toMatchObject({
      gap: -0.5,
      allEqual: false,
      test: null,
    })
  })

  it('says when nothing differs but by one constant', () => {
    const shifted = [1, 3, 5].map((expected) => ({ perceived: expected + 2, expected }))
    expect(
      partiallyOverlappingGap({ both: shifted, perceivedOnly: [], expectedOnly: [] }),
    ).toMatchObject({ gap: 2, allEqual: true, gamma: null, test: null })
    expect(
      partiallyOverlappingGap({ both: [], perceivedOnly: [5, 5], expectedOnly: [6, 6] }),
    ).toMatchObject({ gap: -1, allEqual: true, test: null })
  })

  it('is the opposite when the sides change places', () => {
    fc.assert(
      fc.property(pairs, marks, marks, (together, perceivedOnly, expectedOnly) => {
        const found = partiallyOverlappingGap({ both: together, perceivedOnly, expectedOnly })
        const turned = partiallyOverlappingGap({
          both: together.map(({ perceived, expected }) => ({
            perceived: expected,
            expected: perceived,
          })),
          perceivedOnly: expectedOnly,
          expectedOnly: perceivedOnly,
        })
        expect(turned?.gap ?? 0).toBeCloseTo(-(found?.gap ?? 0), 9)
        expect(turned?.allEqual).toBe(found?.allEqual)
        expect(turned?.test?.p ?? 2).toBeCloseTo(found?.test?.p ?? 2, 9)
        expect(turned?.test?.df ?? 0).toBeCloseTo(found?.test?.df ?? 0, 9)
      }),
    )
  })
})
