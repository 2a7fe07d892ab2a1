import { normalCdf, normalQuantile } from './distribution/normal.ts'
import { studentCdf, studentQuantile } from './distribution/student.ts'

/** Degrees of freedom per moving range. */
const freedomOfMoves = 0.62

/** Degrees of freedom of a standard deviation that the moving ranges of some points give. */
export function freedomOf(points: number): number {
  return freedomOfMoves * (points - 1)
}

/** Standard deviation of a reference, beside that of chance; how well it is known. */
export interface ReferenceSpread {
  sigma: number
  df: number
}

/** Probability that chance alone gives a reference a spread that counts as real. */
export const spreadSignificance = 0.1

/**
 * Returns how much more than chance a reference varies: 1, exactly, unless its σ_z is one that chance
 * alone gives to few references, one in ten unless said. The upper tail of its square is that of a χ²
 * of `m/2 − 1` degrees of freedom over them, as simulated (Wilson and Hilferty's cube root). A σ_z
 * that is counted is estimated: its deviates follow Student's distribution.
 */
export function excessSpread(
  sigma: number,
  points: number,
  significance = spreadSignificance,
): ReferenceSpread {
  const flat = 2 / (9 * (points / 2 - 1))
  const most = (1 - flat - normalQuantile(significance) * Math.sqrt(flat)) ** 1.5
  return sigma > most
    ? { sigma, df: freedomOf(points) }
    : { sigma: 1, df: Number.POSITIVE_INFINITY }
}

/** Returns the normal deviate with the same tail probability as a Student's t. */
export function asNormal(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return t
  return -Math.sign(t) * normalQuantile(studentCdf(-Math.abs(t), df))
}

/** Returns the Student's t with the same tail probability as a normal deviate. */
export function fromNormal(z: number, df: number): number {
  return df === Number.POSITIVE_INFINITY ? z : -studentQuantile(normalCdf(-z), df)
}
