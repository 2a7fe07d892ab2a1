import { checkCounted } from './check-counted.ts'
import { betaCdf, betaQuantile } from './distribution/beta.ts'
import { sum } from './moments.ts'
import type { Counted } from './newcombe.ts'
import { type Interval, wilson } from './wilson.ts'

/** The beta prior of a place's rate, from the rates of all places. */
interface BetaPrior {
  a: number
  b: number
}

/** A shrunken rate of a place. */
interface ShrunkRate extends Interval {
  rate: number
  shrunk: number
  /** Weight of its own answers, `n / (n + M)`, to be shown; the rest is that of all places. */
  weight: number
}

/** Rates of places, shrunken towards the overall rate; the fewer answers, the more. */
export interface ShrunkRates {
  /** Overall rate. */
  mean: number
  /** Mean squares between and within places. */
  msb: number
  msw: number
  /** Answers of a typical place. */
  n0: number
  /** Intraclass correlation: share of the variance between places. */
  rho: number
  /** Whether the places show no difference: each then gets the overall rate. */
  noDifference: boolean
  /** Number of answers the prior is worth, `M = (1 − ρ)/ρ`; `null` without a difference. */
  worth: number | null
  /** `null` without a difference. */
  prior: BetaPrior | null
  /** In the given order; `null` for a place without answers. */
  places: (ShrunkRate | null)[]
}

/**
 * Shrinks the rates of places towards the overall rate, by empirical Bayes with a beta prior; the
 * strength of the prior is the analysis-of-variance estimator of ρ. For maps and lists; never for a
 * right or a sanction, where the raw rate and its interval count.
 *
 * Source: M. S. Ridout, C. G. B. Demétrio and D. Firth, "Estimating intraclass correlation for
 * binary
 * data", Biometrics 55 (1999), 137-148; J. C. Kleinman, "Proportions with extraneous variance:
 * single and independent samples", JASA 68 (1973), 46-54, for the shrinkage. Intervals of 95 % are
 * quantiles of the posterior,
 * and when there is no difference Wilson's of all answers.
 * @returns `null` when fewer than two places have answers, none has two, or a typical place has
 *   less
 * than one, as bases that are weighted may leave it.
 * @throws RangeError as `checkCounted`.
 */
export function shrinkRates(counts: readonly Counted[]): ShrunkRates | null {
  for (const one of counts) checkCounted(one)
  const answered = counts.filter(({ n }) => n > 0)
  const places = answered.length
  const whole = sum(answered.map(({ n }) => n))
  if (places < 2 || whole <= places) return null
  const yes = sum(answered.map(({ x }) => x))
  const mean = yes / whole
  const msb = sum(answered.map(({ x, n }) => n * (x / n - mean) ** 2)) / (places - 1)
  const msw = sum(answered.map(({ x, n }) => x * (1 - x / n))) / (whole - places)
  const n0 = (whole - sum(answered.map(({ n }) => n ** 2)) / whole) / (places - 1)
  if (n0 < 1) return null
  const spread = msb + (n0 - 1) * msw
  const rho = spread === 0 ? 0 : (msb - msw) / spread
  const estimated = { mean, msb, msw, n0, rho }
  if (rho <= 0) {
    const all = { shrunk: mean, weight: 0, ...(wilson(yes, whole) ?? { low: 0, high: 1 }) }
    const same = counts.map(({ x, n }) => (n === 0 ? null : { rate: x / n, ...all }))
    return { ...estimated, noDifference: true, worth: null, prior: null, places: same }
  }
  const worth = (1 - rho) / rho
  const prior = { a: mean * worth, b: (1 - mean) * worth }
  const shrunk = counts.map(({ x, n }) => (n === 0 ? null : shrink(x, n, prior)))
  return { ...estimated, noDifference: false, worth, prior, places: shrunk }
}

/**
 * Returns the posterior probability that the rate of a place lies below a minimum; from 0 to 1.
 * Without any difference between places it is 0 or 1, by the overall rate.
 * @param counted its answers, maybe none: what is then known is what is known of all.
 * @throws RangeError as `checkCounted`, and when the floor is no proportion.
 */
export function probabilityBelow(
  floor: number,
  counted: Counted,
  { mean, prior }: Pick<ShrunkRates, 'mean' | 'prior'>,
): number {
  checkCounted(counted)
  if (!(floor >= 0 && floor <= 1)) throw new RangeError('A floor is between none and all')
  if (prior === null) return mean < floor ? 1 : 0
  const a = counted.x + prior.a
  const b = counted.n - counted.x + prior.b
  if (a === 0) return floor > 0 ? 1 : 0
  if (b === 0) return 0
  return betaCdf(floor, a, b)
}

function shrink(x: number, n: number, prior: BetaPrior): ShrunkRate {
  const worth = prior.a + prior.b
  const a = x + prior.a
  const b = n - x + prior.b
  return {
    rate: x / n,
    shrunk: a / (n + worth),
    weight: n / (n + worth),
    low: quantileOf(0.025, a, b),
    high: quantileOf(0.975, a, b),
  }
}

/** Returns a beta quantile; a prior worth no answer leaves no spread. */
function quantileOf(p: number, a: number, b: number): number {
  if (a === 0) return 0
  return b === 0 ? 1 : betaQuantile(p, a, b)
}
