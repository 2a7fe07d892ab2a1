import { checkCounted } from './check-counted.ts'
import type { Counted } from './newcombe.ts'
import type { Interval } from './wilson.ts'

/**
 * Returns the share of all the invited if every silent one were dissatisfied, and if every one were
 * satisfied: `x / (n + silent)` to `(x + silent) / (n + silent)`. No assumption is made, so the
 * bounds are far apart when few answered.
 *
 * Source: C. F. Manski, "Partial Identification of Probability Distributions" (2003), 1.2.
 * @param answered good answers, and all of them. @param silent the invited who gave none.
 * @returns `null` when nobody was invited.
 * @throws RangeError as `checkCounted`, and when `silent` is no count.
 */
export function nonresponseBounds(answered: Counted, silent: number): Interval | null {
  checkCounted(answered)
  if (!(silent >= 0 && Number.isFinite(silent)))
    throw new RangeError('The silent are counted from zero')
  const { x, n } = answered
  const all = n + silent
  return all === 0 ? null : { low: x / all, high: (x + silent) / all }
}
