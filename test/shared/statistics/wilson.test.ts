import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '#shared/statistics/wilson.ts'

/** Computed with R 4.5, `prop.test(correct = FALSE)`. */
const references: [x: number, n: number, low: number, high: number][] = [
  [17, 20, 0.639581135259243, 0.947631254103784],
  [0, 20, 0, 0.161125158052819],
  [20, 20, 0.838874841947181, 1],
  [1, 1, 0.206549314377238, 1],
  [85, 100, 0.767164404091676, 0.906940147163434],
  [30, 37.5, 0.64704668342692, 0.897201165152929],
]

const counts = fc
  .tuple(fc.nat(10_000), fc.nat(10_000))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const)

describe('Wilson’s interval', () => {
  it.each(references)('%d of %d agrees with R', (x, n, low, high) => {
    expect(wilson(x, n)?.low).toBeCloseTo(low, 9)
    expect(wilson(x, n)?.high).toBeCloseTo(high, 9)
  })

  it('at 90 % agrees with R', () => {
    const interval = wilson(17, 20, 1.6448536269514722)
    expect(interval?.low).toBeCloseTo(0.678171924232469, 9)
    expect(interval?.high).toBeCloseTo(0.938417589522632, 9)
  })

  it('of nothing is nothing, never zero', () => {
    expect(wilson(0, 0)).toBeNull()
  })

  it('holds the share and stays between none and all', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { low, high } = wilson(x, n) ?? { low: 1, high: 0 }
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(x / n + 1e-12)
        expect(high).toBeGreaterThanOrEqual(x / n - 1e-12)
      }),
    )
  })

  it('of the dissatisfied mirrors that of the satisfied', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        expect(wilson(n - x, n)?.low).toBeCloseTo(1 - (wilson(x, n)?.high ?? 0), 12)
      }),
    )
  })

  it('narrows as more answer', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const width = (k: number) => {
          const { low, high } = wilson(x * k, n * k) ?? { low: 0, high: 0 }
          return high - low
        }
        expect(width(4)).toBeLessThan(width(1))
      }),
    )
  })
})
