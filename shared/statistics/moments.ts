/**
 * Returns the sum of figures, in their unit; 0 for none.
 * @throws RangeError when one is no finite number, as a missing answer that was not left out.
 */
export function sum(values: readonly number[]): number {
  let total = 0
  for (const one of values) total += one
  if (!Number.isFinite(total)) throw new RangeError('Figures are finite numbers')
  return total
}

/** Returns the arithmetic mean, in the unit of the figures; `null` for none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}

/**
 * Returns the sample variance `Σ(x − x̄)² / (n − 1)`, in the square of the unit, exactly 0 when all
 * are equal; `null` for fewer than two.
 *
 * In two passes, around the first figure, so that figures far from zero lose no digits: T. F. Chan,
 * G. H. Golub and R. J. LeVeque, "Algorithms for computing the sample variance: analysis and
 * recommendations", The American Statistician 37 (1983), 242-247.
 */
export function variance(values: readonly number[]): number | null {
  const [first] = values
  if (first === undefined || values.length < 2) return null
  const middle = middleFrom(values, first)
  let squares = 0
  for (const one of values) squares += (one - first - middle) ** 2
  return squares / (values.length - 1)
}

/** Returns the sample standard deviation, in the unit of the figures. */
export function deviation(values: readonly number[]): number | null {
  const squared = variance(values)
  return squared === null ? null : Math.sqrt(squared)
}

/**
 * Returns the mean's distance from an origin: this keeps the precision of figures far from zero.
 * @throws RangeError when a figure is no finite number
 */
function middleFrom(values: readonly number[], origin: number): number {
  let total = 0
  for (const one of values) total += one - origin
  if (!Number.isFinite(total)) throw new RangeError('Figures are finite numbers')
  return total / values.length
}
