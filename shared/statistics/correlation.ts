import { covariance, covarianceMatrix } from './covariance.ts'
import type { Matrix } from './matrix.ts'

/**
 * Pearson's correlation of two figures of the same people, from −1 to 1 and without unit.
 *
 * Source: K. Pearson, Proceedings of the Royal Society of London 58 (1895), 240-242, and Philosophical
 * Transactions of the Royal Society A 187 (1896), 253-318.
 * @returns `null` of fewer than two people, or when all of one figure are equal.
 * @throws RangeError when they are not as many, or one is no finite number.
 */
export function pearson(one: readonly number[], other: readonly number[]): number | null {
  const shared = covariance(one, other)
  return shared === null
    ? null
    : correlationOf(shared, covariance(one, one) ?? 0, covariance(other, other) ?? 0)
}

/**
 * Spearman's correlation: that of the ranks, equal figures sharing the middle of theirs. It looks at
 * the order alone, as a scale of answers truly has one.
 *
 * Source: C. Spearman, "The proof and measurement of association between two things", American
 * Journal of Psychology 15 (1904), 72-101; equal figures as in M. G. Kendall, Biometrika 33 (1945),
 * 239-251.
 * @returns from −1 to 1; `null` of fewer than two people, or when all of one figure are equal.
 * @throws RangeError when they are not as many, or one is no finite number.
 */
export function spearman(one: readonly number[], other: readonly number[]): number | null {
  return pearson(midRanks(one), midRanks(other))
}

/**
 * Correlations of every figure with every other, 1 on the diagonal.
 * @param columns one array a figure, the same people in the same order.
 * @returns `null` when one of them has none, as when all its answers are equal.
 */
export function correlationMatrix(columns: readonly (readonly number[])[]): number[][] | null {
  const covariances = covarianceMatrix(columns)
  return covariances === null ? null : correlationsOf(covariances)
}

/** Correlations from covariances; `null` when a figure has no spread. */
function correlationsOf(covariances: Matrix): number[][] | null {
  const spreads = covariances.map((row, at) => row[at] ?? 0)
  if (spreads.some((spread) => spread === 0)) return null
  return covariances.map((row, one) =>
    row.map((shared, other) =>
      one === other ? 1 : (correlationOf(shared, spreads[one] ?? 0, spreads[other] ?? 0) ?? 0),
    ),
  )
}

/** A correlation from a covariance and both variances; `null` when there is no spread. */
function correlationOf(shared: number, one: number, other: number): number | null {
  const spread = Math.sqrt(one) * Math.sqrt(other)
  return spread === 0 ? null : Math.min(1, Math.max(-1, shared / spread))
}

function midRanks(values: readonly number[]): number[] {
  if (!values.every(Number.isFinite)) throw new RangeError('Figures are finite numbers')
  const ordered = Float64Array.from(values).sort()
  const ranks = new Map<number, number>()
  for (let first = 0; first < ordered.length; ) {
    const value = ordered[first] ?? 0
    let next = first + 1
    while (ordered[next] === value) next += 1
    ranks.set(value, (first + 1 + next) / 2)
    first = next
  }
  return values.map((value) => ranks.get(value) ?? 0)
}
