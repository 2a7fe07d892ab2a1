import { sum } from './moments.ts'
import type { Counted, Difference } from './newcombe.ts'
import { z90 } from './reach.ts'
import { intervalOfRates } from './standardised-share.ts'

/** Two groups in one class, such as those who gave the same overall mark. */
export interface MatchedClass {
  of: Counted
  others: Counted
  /** Positive: how often the class occurs in the population that both are brought to. */
  weight: number
}

/**
 * The difference of two rates as if both groups had the same classes, by direct standardisation:
 * `Σ c (p − q)`, with `c = w / Σ w`, and the interval of `intervalOfRates`. Of one class it is Agresti
 * and Caffo's.
 * @param z how far the interval reaches: 90 % unless said.
 * @throws RangeError as `checkCounted`; of no class, and when one has no answer or no weight
 */
export function standardisedDifference(classes: readonly MatchedClass[], z = z90): Difference {
  if (!classes.every(({ weight }) => weight > 0 && Number.isFinite(weight)))
    throw new RangeError('Each class has a positive weight')
  const whole = sum(classes.map(({ weight }) => weight))
  const { estimate, low, high } = intervalOfRates(
    classes.flatMap(({ of, others, weight }) => [
      { ...of, part: weight / whole },
      { ...others, part: -weight / whole },
    ]),
    z,
  )
  return { difference: estimate, low: Math.max(-1, low), high: Math.min(1, high) }
}
