import { checkCounted } from './check-counted.ts'
import { sum } from './moments.ts'
import type { Counted, Difference } from './newcombe.ts'
import { z90 } from './reach.ts'

/** Two groups in one class, such as those who gave the same overall mark. */
export interface MatchedClass {
  of: Counted
  others: Counted
  /** Positive: how often the class occurs in the population that both are brought to. */
  weight: number
}

/**
 * The difference of two rates as if both groups had the same classes, by direct standardisation:
 * `Σ c (p − q)`, with `c = w / Σ w`. Each of the 2k rates is drawn a little towards the half for the
 * interval, as in `standardisedShare`: `p̃ = (x + 1/k) / (n + 2/k)`. Of one class it is Agresti and
 * Caffo's.
 *
 * Source: R. M. Price and D. G. Bonett, "An improved confidence interval for a linear function of
 * binomial proportions", Computational Statistics & Data Analysis 45 (2004), 449-456.
 * @param z how far the interval reaches: 90 % unless said.
 * @throws RangeError as `checkCounted`; of no class, and when one has no answer or no weight
 */
export function standardisedDifference(classes: readonly MatchedClass[], z = z90): Difference {
  for (const { of, others } of classes) for (const one of [of, others]) checkCounted(one)
  if (!classes.every(({ weight }) => weight > 0 && Number.isFinite(weight)))
    throw new RangeError('Each class has a positive weight')
  if (classes.length === 0 || classes.some(({ of, others }) => of.n === 0 || others.n === 0))
    throw new RangeError('Each class has an answer on both sides')
  const whole = sum(classes.map(({ weight }) => weight))
  const added = 1 / classes.length
  const drawn = classes.flatMap(({ of, others, weight }) =>
    [of, others].map(({ x, n }, side) => {
      const part = (side === 0 ? 1 : -1) * (weight / whole)
      const towards = (x + added) / (n + 2 * added)
      return {
        centre: part * towards,
        variance: (part ** 2 * towards * (1 - towards)) / (n + 2 * added),
      }
    }),
  )
  const centre = sum(drawn.map((one) => one.centre))
  const reach = z * Math.sqrt(sum(drawn.map((one) => one.variance)))
  return {
    difference: sum(
      classes.map(
        ({ of, others, weight }) => (weight / whole) * (of.x / of.n - others.x / others.n),
      ),
    ),
    low: Math.max(-1, centre - reach),
    high: Math.min(1, centre + reach),
  }
}
