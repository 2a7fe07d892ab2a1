import { normalQuantile } from './distribution/normal.ts'
import { percentile } from './percentile.ts'

/** How often at most a reference that only chance moves is called unstable. */
const wrongly = 0.05

/**
 * Returns whether the points of a reference hold together: none beyond its limits, and its second
 * half no different from its first. Each of the two tests gets half of 5 %, the first shared out
 * among the points.
 *
 * Source: phase I of a control chart; D. C. Montgomery, "Introduction to Statistical Quality
 * Control" (7th ed., 2013), 6.2.
 * @param z normal deviates of the points from their own centre
 * @param halves normal deviate of the second half from the first; `null` where it is not tested
 */
export function isStable(z: readonly number[], halves: number | null): boolean {
  const alone = -normalQuantile(wrongly / 4 / z.length)
  const apart = -normalQuantile(wrongly / 4)
  return z.every((one) => Math.abs(one) <= alone) && Math.abs(halves ?? 0) <= apart
}

/** Median moving range of standard normal deviates: `√2 Φ⁻¹(3/4)`. */
const medianDistance = Math.SQRT2 * normalQuantile(0.75)

/** Degrees of freedom per moving range of a standard deviation from their median. */
const freedomOfMedian = 0.4

/**
 * Returns the standard deviation that the median moving range gives, and its degrees of freedom: one
 * point far off, which is looked for, does not hide itself by widening it.
 */
export function sigmaOfMedianMove(values: readonly number[]): { sigma: number; df: number } {
  const moves = values.slice(1).map((one, at) => Math.abs(one - (values[at] ?? 0)))
  const middle = percentile(moves, 0.5) ?? 0
  return { sigma: middle / medianDistance, df: freedomOfMedian * moves.length }
}

/** Splits a reference in its first and second half; the middle one of an odd number is in the second. */
export function halvesOf<Point>(points: readonly Point[]): [Point[], Point[]] {
  const middle = Math.floor(points.length / 2)
  return [points.slice(0, middle), points.slice(middle)]
}
