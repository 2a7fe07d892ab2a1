import { describe, expect, it } from 'vitest'
import { sigmaOfMoves } from '#shared/statistics/laney.ts'
import { excessSpread, spreadSignificance } from '#shared/statistics/reference-spread.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'

/** A standard normal deviate, by the sum of twelve draws. */
const normal = (random: () => number) =>
  Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6)

/** How often references of so many points count as varying more than chance. */
function countedOf(points: number, sigma: number): number {
  const random = seededRandom(points)
  const times = 4000
  let counted = 0
  for (let nth = 0; nth < times; nth += 1) {
    const z = Array.from({ length: points }, () => sigma * normal(random))
    if (excessSpread(sigmaOfMoves(z) ?? 0, points).sigma > 1) counted += 1
  }
  return counted / times
}

describe('The spread of a reference', () => {
  it('counts by chance alone in about one reference of ten', () => {
    for (const points of [8, 10, 12]) {
      expect(countedOf(points, 1)).toBeGreaterThan(0.7 * spreadSignificance)
      expect(countedOf(points, 1)).toBeLessThan(1.3 * spreadSignificance)
    }
  })

  it('counts where months vary twice as much as chance', () => {
    expect(countedOf(12, 2)).toBeGreaterThan(0.85)
  })

  it('is 1 and known where it does not count, and estimated where it does', () => {
    expect(excessSpread(1.2, 8)).toEqual({ sigma: 1, df: Number.POSITIVE_INFINITY })
    expect(excessSpread(2, 11)).toEqual({ sigma: 2, df: 6.2 })
  })
})
