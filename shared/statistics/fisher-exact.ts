/** Counts of two rows of two columns. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]]

/** Tolerance for equal probabilities, as in R. */
const sameProbability = 1 + 1e-7

/**
 * Returns the p value of Fisher's exact test of a two-by-two table, two-sided: the probability,
 * with all margins fixed, of tables no more probable than the observed one.
 *
 * Source: R. A. Fisher, "The logic of inductive inference", JRSS 98 (1935), 39-54; two sides as
 * `fisher.test` in R takes them. Probabilities are worked out from one table to the next, outwards
 * from the most probable, so that no factorial is needed.
 * @param table whole numbers, none below 0.
 * @returns `null` when nothing was counted; 1 when a margin is 0, because then there is one table.
 */
export function fisherExact([[a, b], [c, d]]: TwoByTwo): number | null {
  if (![a, b, c, d].every((count) => Number.isInteger(count) && count >= 0))
    throw new RangeError('Counts are whole numbers, none below zero')
  const [row, column, n] = [a + b, a + c, a + b + c + d]
  if (n === 0) return null
  const least = Math.max(0, row + column - n)
  const most = Math.min(row, column)
  const mode = Math.floor(((row + 1) * (column + 1)) / (n + 2))
  /** Returns the ratio of the probabilities of x + 1 and x. */
  const rise = (x: number) => ((row - x) * (column - x)) / ((x + 1) * (n - row - column + x + 1))
  const weights = new Float64Array(most - least + 1)
  weights[mode - least] = 1
  for (let x = mode; x < most; x++) weights[x + 1 - least] = (weights[x - least] ?? 0) * rise(x)
  for (let x = mode; x > least; x--)
    weights[x - 1 - least] = (weights[x - least] ?? 0) / rise(x - 1)
  const limit = (weights[a - least] ?? 0) * sameProbability
  let all = 0
  let rare = 0
  for (const weight of weights) {
    all += weight
    if (weight <= limit) rare += weight
  }
  return rare / all
}
