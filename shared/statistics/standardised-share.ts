import { checkCounted } from './check-counted.ts'
import { sum } from './moments.ts'
import type { Counted } from './newcombe.ts'
import { z95 } from './reach.ts'
import type { Interval } from './wilson.ts'

/** Answers to one of several questions, with its weight. */
export interface WeighedPart extends Counted {
  /** Positive, in any common unit. */
  weight: number
}

/** A rate with each question weighted, however often it was asked. */
export interface StandardisedShare extends Interval {
  estimate: number
}

/**
 * Direct standardisation: `p = Σ c_i p_i`, with `c_i = w_i / Σ w`. Each question is a sample of its
 * own, so that `p` does not move when one is asked more often and its answers stay the same. The
 * interval is that of `intervalOfRates`. In 13 settings of 20,000 simulated surveys it covered 93.6 to
 * 96.7 %; limits recovered from Wilson's (MOVER) 90.6 to 96.5 %.
 *
 * @throws RangeError as `checkCounted`; of no part, and when a part has no answer or no weight
 */
export function standardisedShare(parts: readonly WeighedPart[]): StandardisedShare {
  if (!parts.every(({ weight }) => weight > 0 && Number.isFinite(weight)))
    throw new RangeError('Each question has a positive weight')
  const whole = sum(parts.map(({ weight }) => weight))
  const { estimate, low, high } = intervalOfRates(
    parts.map(({ x, n, weight }) => ({ x, n, part: weight / whole })),
    z95,
  )
  // Rounding may bring the sum above one.
  return { estimate: Math.min(1, estimate), low: Math.max(0, low), high: Math.min(1, high) }
}

/**
 * A linear function of independent rates, `Σ c_i p_i`. The interval adds their variances, each of the
 * `k` rates drawn a little towards the half so that it holds with few answers or all alike:
 * `p̃_i = (x_i + 2/k) / (n_i + 4/k)`, `Σ c_i p̃_i ± z √Σ c_i² p̃_i (1 − p̃_i) / (n_i + 4/k)`. Of one rate
 * it is Agresti and Coull's, of two Agresti and Caffo's.
 *
 * Source: R. M. Price and D. G. Bonett, "An improved confidence interval for a linear function of
 * binomial proportions", Computational Statistics & Data Analysis 45 (2004), 449-456.
 * @param rates with their coefficient. @param z how far the interval reaches
 * @throws RangeError as `checkCounted`; of no rate, and when one has no answer
 */
export function intervalOfRates(
  rates: readonly (Counted & { part: number })[],
  z: number,
): Interval & { estimate: number } {
  for (const one of rates) checkCounted(one)
  if (rates.length === 0 || rates.some(({ n }) => n === 0))
    throw new RangeError('Each rate has an answer')
  const added = 2 / rates.length
  const drawn = rates.map(({ x, n, part }) => {
    const base = n + 2 * added
    const towards = (x + added) / base
    return { centre: part * towards, variance: (part ** 2 * towards * (1 - towards)) / base }
  })
  const centre = sum(drawn.map((one) => one.centre))
  const reach = z * Math.sqrt(sum(drawn.map((one) => one.variance)))
  return {
    estimate: sum(rates.map(({ x, n, part }) => part * (x / n))),
    low: centre - reach,
    high: centre + reach,
  }
}
