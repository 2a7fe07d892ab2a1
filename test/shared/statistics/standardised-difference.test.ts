import { describe, expect, it } from 'vitest'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import {
  type MatchedClass,
  standardisedDifference,
} from '#shared/statistics/standardised-difference.ts'
import { expectClose } from '../../world/expect-close.ts'

const z90 = 1.6448536269514722

describe('A difference at the same classes', () => {
  it('is Agresti and Caffo’s of one class', () => {
    const [p, q] = [57 / 72, 49 / 82]
    const reach = z90 * Math.sqrt((p * (1 - p)) / 72 + (q * (1 - q)) / 82)
    const one = { of: { x: 56, n: 70 }, others: { x: 48, n: 80 }, weight: 3 }
    expectClose(standardisedDifference([one]), {
      difference: 0.2,
      low: p - q - reach,
      high: p - q + reach,
    })
  })

  it('is none where the groups differ by their classes alone', () => {
    const found = standardisedDifference([
      { of: { x: 72, n: 90 }, others: { x: 8, n: 10 }, weight: 100 },
      { of: { x: 2, n: 10 }, others: { x: 18, n: 90 }, weight: 100 },
    ])
    // As they are, 74 % against 26 %.
    expect(found.difference).toBeCloseTo(0, 12)
    expect(found.low).toBeLessThan(0)
    expect(found.high).toBeGreaterThan(0)
  })

  it('holds the truth in nine of ten simulated pairs', () => {
    const random = seededRandom(31)
    const drawn = (n: number, p: number) => {
      let x = 0
      for (let at = 0; at < n; at += 1) if (random() < p) x += 1
      return { x, n }
    }
    let held = 0
    const times = 2_000
    for (let at = 0; at < times; at += 1) {
      const classes: MatchedClass[] = [
        { of: drawn(40, 0.9), others: drawn(120, 0.85), weight: 100 },
        { of: drawn(25, 0.6), others: drawn(60, 0.5), weight: 60 },
        { of: drawn(15, 0.2), others: drawn(30, 0.2), weight: 40 },
      ]
      const { low, high } = standardisedDifference(classes)
      const truth = (100 * 0.05 + 60 * 0.1) / 200
      if (low <= truth && truth <= high) held += 1
    }
    expect(held / times).toBeGreaterThan(0.885)
    expect(held / times).toBeLessThan(0.94)
  })

  it('is of nothing refused', () => {
    expect(() => standardisedDifference([])).toThrow(RangeError)
    const one = { of: { x: 0, n: 0 }, others: { x: 1, n: 2 }, weight: 1 }
    expect(() => standardisedDifference([one])).toThrow(RangeError)
    expect(() => standardisedDifference([{ ...one, of: { x: 1, n: 2 }, weight: 0 }])).toThrow(
      RangeError,
    )
  })
})
