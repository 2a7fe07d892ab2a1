import { describe, expect, it } from 'vitest'
import { betweenTerritories } from '#shared/statistics/between-territories.ts'

describe('How far territories lie apart', () => {
  const even = (x: number, n: number, weight = 1) => ({ x, n, weight })

  it('is nothing where chance is enough, and the same whoever is counted', () => {
    expect(betweenTerritories([even(7, 10), even(8, 10), even(7, 10)])?.low).toBeLessThan(0)
    const counts = [even(90, 100), even(60, 100), even(75, 100, 3)]
    const [good, bad] = [counts, counts.map(({ x, n, weight }) => even(n - x, n, weight))].map(
      betweenTerritories,
    )
    expect(good?.variance).toBeCloseTo(bad?.variance ?? 0, 12)
    expect(good?.low).toBeGreaterThan(0)
  })

  it('tends to the weighted variance of the shares as answers grow', () => {
    const many = betweenTerritories([even(9e6, 1e7), even(6e6, 1e7), even(7.5e6, 1e7, 3)])
    // Mean 0.75; (0.15² + 0.15²) / 5.
    expect(many?.variance).toBeCloseTo(0.009, 6)
  })

  it('is not known of one territory', () => {
    expect(betweenTerritories([even(5, 10)])).toBeNull()
    expect(betweenTerritories([even(5, 10), even(0, 0)])).toBeNull()
  })
})
