import { normalCdf, normalQuantile } from './distribution/normal.ts'
import { studentCdf, studentQuantile } from './distribution/student.ts'

/** Degrees of freedom per moving range. */
const freedomOfMoves = 0.62

/** Degrees of freedom of a standard deviation that the moving ranges of some points give. */
export function freedomOf(points: number): number {
  return freedomOfMoves * (points - 1)
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
