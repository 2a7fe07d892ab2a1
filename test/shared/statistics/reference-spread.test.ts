import { describe, expect, it } from 'vitest'
import { sigmaOfMoves } from '#shared/statistics/laney.ts'
import { excessSpread, spreadSignificance } from '#shared/statistics/reference-spread.ts'
import { drawNormal, seededRandom } from '#shared/statistics/seeded-random.ts'

/** How often references of so many points count as varying more than chance. */
function countedOf(points: number, sigma: number, significance: number): number {
  const random = seededRandom(points)
  const times = 10_000
  let counted = 0
  for (let nth = 0; nth < times; nth += 1) {
    const z = Array.from({ length: points }, () => sigma * drawNormal(random))
    if (excessSpread(sigmaOfMoves(z) ?? 0, points, significance).sigma > 1) counted += 1
  }
  return counted / times
}

describe('The spread of a reference', () => {
  it.each([spreadSignificance, 0.05])('counts by chance alone as often as said, %f', (often) => {
    for (const points of [8, 9, 10, 11, 12]) {
      expect(countedOf(points, 1, often)).toBeGreaterThan(0.9 * often)
      expect(countedOf(points, 1, often)).toBeLessThan(1.1 * often)
    }
  })

  it('counts where months vary twice as much as chance', () => {
    expect(countedOf(12, 2, spreadSignificance)).toBeGreaterThan(0.85)
  })

  it('is 1 and known where it does not count, and estimated where it does', () => {
    expect(excessSpread(1.2, 8)).toEqual({ sigma: 1, df: Number.POSITIVE_INFINITY })
    expect(excessSpread(2, 11)).toEqual({ sigma: 2, df: 6.2 })
  })
})
