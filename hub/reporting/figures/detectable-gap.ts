import { normalQuantile } from '#shared/statistics/distribution/normal.ts'
import { answersToDecide } from '#shared/statistics/sample-size.ts'

/** Level of the verdicts, shared between the places by Holm's strictest step. */
const level = 0.05

/**
 * Finds the smallest gap to the reference, in whole points, that each place would have shown four
 * times out of five as *below*: `answersToDecide` for the place with the fewest answers, at the
 * level of Holm's first step (α / places).
 * @param counts answers of each place
 * @returns a proportion; `null` where no gap would have been seen
 */
export function detectableGap(
  counts: readonly number[],
  reference: number,
  margin: number,
): number | null {
  if (counts.length === 0) return null
  const fewest = counts.reduce((least, n) => Math.min(least, n))
  const z = normalQuantile(1 - level / counts.length)
  const bound = reference - margin
  if (bound <= 0 || bound >= 1) return null
  for (let points = Math.floor(margin * 100) + 1; points <= reference * 100; points += 1) {
    const needed = answersToDecide(Math.max(0, reference - points / 100), bound, z)
    if (needed !== null && needed <= fewest) return points / 100
  }
  return null
}
