import { describe, expect, it } from 'vitest'
import { welchGap } from '#shared/statistics/welch-gap.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'
import { momentsOf } from '../../world/moments-of.ts'

const gapOf = (perceived: readonly number[], expected: readonly number[]) =>
  welchGap(momentsOf(perceived), momentsOf(expected))

describe('A gap between different usagers', () => {
  it('is that of R, by Welch', () => {
    const { P_only, E_only, gap, df, t, p, ci95 } = reference.gap_unpaired_welch
    const [low = 0, high = 0] = ci95
    expectClose(gapOf(P_only, E_only), {
      nPerceived: 5,
      nExpected: 4,
      gap,
      allEqual: false,
      test: { df, t, p, se: gap / t, interval: { low, high } },
    })
  })

  it('is nothing when a side has no answer', () => {
    expect(gapOf([], [1, 2])).toBeNull()
    expect(gapOf([1, 2], [])).toBeNull()
  })

  it('has no interval from one answer on a side', () => {
    const sides = { nPerceived: 1, nExpected: 2, gap: 2.5, allEqual: false, test: null }
    expect(gapOf([4], [1, 2])).toEqual(sides)
    expect(gapOf([1, 2], [4])).toMatchObject({ gap: -2.5, allEqual: false, test: null })
    expect(gapOf([4], [4])).toMatchObject({ gap: 0, allEqual: false, test: null })
  })

  it('says when each side is all of one answer', () => {
    expect(gapOf([5, 5], [6, 6, 6])).toMatchObject({ gap: -1, allEqual: true, test: null })
    expect(gapOf([5, 5], [6, 7])).toMatchObject({ allEqual: false, test: { df: 1, se: 0.5 } })
  })

  it('has as many degrees of freedom as both sides when they are alike', () => {
    const six = [1, 2, 3, 4, 5, 6]
    expect(gapOf(six, six)?.test?.df).toBeCloseTo(10, 12)
    expect(gapOf([4, 4, 4], six)?.test?.df).toBeCloseTo(5, 12)
  })
})
