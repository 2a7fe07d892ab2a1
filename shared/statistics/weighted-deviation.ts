import { averageOf, weigh } from './weighted-values.ts'

/**
 * Standard deviation of figures that stand for different populations, `√(Σw(x − μ)² / Σw)`, in
 * their unit. It is mirror-safe: that of satisfied rates is that of dissatisfied ones.
 *
 * It holds the noise of small territories too; the square root of τ² of the overdispersion does not.
 *
 * Source: G. Erreygers, "Correcting the concentration index", Journal of Health Economics 28 (2009),
 * 504-515, on the mirror; the moment itself is Pearson's (1894).
 * @param weights the population of each; without them every figure counts once.
 * @returns 0 of one figure alone; `null` when nobody is counted.
 * @throws RangeError as `weigh`.
 */
export function weightedDeviation(
  values: readonly number[],
  weights?: readonly number[],
): number | null {
  const weighed = weigh(values, weights)
  const middle = averageOf(weighed)
  if (middle === null) return null
  const spread = averageOf(
    weighed.map(({ value, weight }) => ({ value: (value - middle) ** 2, weight })),
  )
  return spread === null ? null : Math.sqrt(spread)
}
