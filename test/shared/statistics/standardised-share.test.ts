import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw } from '#shared/quality/draw.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { standardisedShare } from '#shared/statistics/standardised-share.ts'
import { expectClose } from '../../world/expect-close.ts'

const anyPart = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }))
  .map(([some, n, weight]) => ({ x: Math.min(some, n), n, weight }))
const several = fc.array(anyPart, { minLength: 1, maxLength: 6 })

describe('A share of several questions, each counted by its weight', () => {
  it('has the interval of Agresti and Caffo’s difference, of which half and half is one side', () => {
    // ½p + ½(1 − q) = ½ + ½(p − q); one answer of each kind is added to both.
    const [p, q] = [57 / 72, 49 / 82]
    const reach = 1.959963984540054 * Math.sqrt((p * (1 - p)) / 72 + (q * (1 - q)) / 82)
    expectClose(
      standardisedShare([
        { x: 56, n: 70, weight: 1 },
        { x: 32, n: 80, weight: 1 },
      ]),
      { estimate: 0.6, low: (1 + p - q - reach) / 2, high: (1 + p - q + reach) / 2 },
    )
  })

  it('is worked out by hand of two weights', () => {
    const [p, q] = [18 / 22, 7 / 32]
    const variance = (9 * p * (1 - p)) / 22 / 16 + (q * (1 - q)) / 32 / 16
    const [centre, reach] = [(3 * p + q) / 4, 1.959963984540054 * Math.sqrt(variance)]
    expectClose(
      standardisedShare([
        { x: 17, n: 20, weight: 3 },
        { x: 6, n: 30, weight: 1 },
      ]),
      { estimate: 0.6875, low: centre - reach, high: centre + reach },
    )
  })

  it('does not move when a question is asked more often and answered alike', () => {
    fc.assert(
      fc.property(several, fc.array(fc.integer({ min: 1, max: 50 })), (parts, often) => {
        const before = standardisedShare(parts)
        const after = standardisedShare(
          parts.map(({ x, n, weight }, at) => {
            const times = often[at] ?? 1
            return { x: x * times, n: n * times, weight }
          }),
        )
        expect(after.estimate).toBeCloseTo(before.estimate, 12)
      }),
    )
  })

  it('lies in its interval, which stays between none and all and is never empty', () => {
    fc.assert(
      fc.property(several, (parts) => {
        const { estimate, low, high } = standardisedShare(parts)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(estimate)
        expect(high).toBeGreaterThanOrEqual(estimate)
        expect(high - low).toBeGreaterThan(0)
      }),
    )
  })

  it('is Agresti and Coull’s share of one question, whatever it weighs', () => {
    const p = 19 / 24
    const reach = 1.959963984540054 * Math.sqrt((p * (1 - p)) / 24)
    expectClose(standardisedShare([{ x: 17, n: 20, weight: 8 }]), {
      estimate: 0.85,
      low: p - reach,
      high: p + reach,
    })
  })

  it('refuses no question, one without answer or weight, and one that is miscounted', () => {
    expect(() => standardisedShare([])).toThrow(RangeError)
    for (const wrong of [
      { x: 0, n: 0, weight: 1 },
      { x: 3, n: 2, weight: 1 },
      { x: 1, n: 2, weight: 0 },
      { x: 1, n: 2, weight: Number.POSITIVE_INFINITY },
    ])
      expect(() => standardisedShare([wrong])).toThrow(RangeError)
  })
})

describe('Dimensions drawn for each visit, standardised', () => {
  const truths = [0.1, 0.2, 0.3, 0.4]
  const truth = 0.25
  const even = [0.25, 0.25, 0.25, 0.25]
  const adaptive = [0.58, 0.22, 0.12, 0.08]

  /** Many surveys of the same service: the questions drawn by their shares, then answered. */
  const survey = (shares: readonly number[], visits: number) => {
    const random = seededRandom(20261129)
    const drawn = shares.map((share, at) => ({ share, at }))
    return Array.from({ length: 2000 }, () => {
      const parts = truths.map(() => ({ x: 0, n: 0, weight: 1 }))
      for (let visit = 0; visit < visits; visit += 1) {
        const { at } = draw(drawn, random())
        const part = parts[at]
        if (!part) continue
        part.n += 1
        if (random() < (truths[at] ?? 0)) part.x += 1
      }
      return parts
    }).filter((parts) => parts.every(({ n }) => n >= 11))
  }
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length

  it.each([
    ['drawn evenly', even, 80],
    ['moved to the adaptive draw', adaptive, 240],
    ['moved to the adaptive draw, with many answers', adaptive, 640],
  ])('keep their truth and an interval that covers it when they are %s', (_, shares, visits) => {
    const surveys = survey(shares, visits)
    expect(surveys.length).toBeGreaterThan(1000)
    const found = surveys.map((parts) => standardisedShare(parts))
    expect(Math.abs(mean(found.map(({ estimate }) => estimate)) - truth)).toBeLessThan(0.005)
    const covered = mean(found.map(({ low, high }) => (low <= truth && truth <= high ? 1 : 0)))
    expect(covered).toBeGreaterThan(0.935)
    expect(covered).toBeLessThan(0.985)
  })

  it('would move by a third if they were added as one sample', () => {
    const pooled = survey(adaptive, 640).map((parts) => {
      const count = (of: 'x' | 'n') => parts.reduce((all, one) => all + one[of], 0)
      return count('x') / count('n')
    })
    expect(mean(pooled)).toBeCloseTo(0.17, 2)
  })
})
