import { checkCounted } from './check-counted.ts'
import { betaCdf, betaQuantile } from './distribution/beta.ts'
import { sum } from './moments.ts'
import type { Counted } from './newcombe.ts'
import { type PriorCell, placesPrior } from './places-prior.ts'
import type { Interval } from './wilson.ts'

/** Fewest places with answers: of fewer, how much they differ is not known well enough. */
const fewestShrunk = 20

/** How near a bound is found, as a relative error of its probability. */
const nearest = 1e-6

/** Most steps to a bound; three are usual. */
const mostSteps = 50

/** A rate of a place, drawn towards that of all, with its interval of 95 %. */
interface ShrunkRate extends Interval {
  rate: number
  shrunk: number
}

/** Rates of places, shrunken towards the overall rate; the fewer answers, the more. */
export interface ShrunkRates {
  /** Mean of the rates of places, each counting once, and their standard deviation. */
  mean: number
  tau: number
  prior: readonly PriorCell[]
  /** In the given order; `null` for a place without answers. */
  places: (ShrunkRate | null)[]
}

/**
 * Shrinks the rates of places towards the overall rate: their posterior means, the rates of places
 * coming from a beta distribution of which mean and spread are unknown themselves. That both are
 * unknown is in the intervals, which hold 95 % of the posterior. For maps and lists; never for a
 * right or a sanction, where the raw rate and its interval count.
 *
 * Source: J. C. Kleinman, "Proportions with extraneous variance: single and independent samples",
 * JASA 68 (1973), 46-54, for the model; R. E. Kass and D. Steffey, "Approximate Bayesian inference
 * in conditionally independent hierarchical models", JASA 84 (1989), 717-726, for why estimated
 * spreads alone give intervals that are too short; `placesPrior` for the posterior.
 * @returns `null` when fewer than twenty places have answers.
 * @throws RangeError as `checkCounted`.
 */
export function shrinkRates(counts: readonly Counted[]): ShrunkRates | null {
  for (const one of counts) checkCounted(one)
  const answered = counts.filter(({ n }) => n > 0)
  if (answered.length < fewestShrunk) return null
  const prior = placesPrior(answered)
  const shrink = onceEach((x, n) => shrinkOne({ x, n }, prior))
  return {
    mean: sum(prior.map(({ a, b, mass }) => (mass * a) / (a + b))),
    tau: sum(prior.map(({ a, b, mass }) => mass * Math.sqrt(varianceOf(a, b)))),
    prior,
    places: counts.map(({ x, n }) => (n === 0 ? null : shrink(x, n))),
  }
}

/**
 * Returns the posterior probabilities that the rates of places lie below a minimum; from 0 to 1.
 * @param counts their answers, maybe none: what is then known is what is known of all.
 * @throws RangeError as `checkCounted`, and when the floor is no proportion.
 */
export function probabilityBelow(
  floor: number,
  counts: readonly Counted[],
  { prior }: Pick<ShrunkRates, 'prior'>,
): number[] {
  if (!(floor >= 0 && floor <= 1)) throw new RangeError('A floor is between none and all')
  const below = onceEach((x, n) => cdfOf(floor, posteriorOf({ x, n }, prior)))
  return counts.map((one) => {
    checkCounted(one)
    return below(one.x, one.n)
  })
}

function shrinkOne(counted: Counted, prior: readonly PriorCell[]): ShrunkRate {
  const posterior = posteriorOf(counted, prior)
  const shrunk = sum(posterior.map(({ a, b, mass }) => (mass * a) / (a + b)))
  const mirrored = posterior.map(({ a, b, mass }) => ({ a: b, b: a, mass }))
  return {
    rate: counted.x / counted.n,
    shrunk,
    low: lowBoundOf(posterior),
    high: 1 - lowBoundOf(mirrored),
  }
}

/** Returns the posterior of one place: its own answers added to each possible prior. */
function posteriorOf({ x, n }: Counted, prior: readonly PriorCell[]): PriorCell[] {
  return prior.map(({ a, b, mass }) => ({ a: a + x, b: b + n - x, mass }))
}

function cdfOf(x: number, mixture: readonly PriorCell[]): number {
  let total = 0
  for (const { a, b, mass } of mixture) total += mass * betaCdf(x, a, b)
  return Math.min(1, total)
}

const varianceOf = (a: number, b: number) => (a * b) / ((a + b) ** 2 * (a + b + 1))

/**
 * Finds the 2.5 % quantile of a mixture of beta distributions: that of the one with the same mean
 * and variance, whose probability is then set right by secants, of logarithms on both sides.
 */
function lowBoundOf(mixture: readonly PriorCell[]): number {
  const middle = sum(mixture.map(({ a, b, mass }) => (mass * a) / (a + b)))
  const spread = sum(
    mixture.map(({ a, b, mass }) => mass * (varianceOf(a, b) + (a / (a + b) - middle) ** 2)),
  )
  const worth = (middle * (1 - middle)) / spread - 1
  const wanted = 0.025
  let tried = wanted
  let bound = 0
  let slope = 1
  let last = { tried: Number.NaN, found: Number.NaN }
  for (let step = 0; step < mostSteps; step++) {
    bound = betaQuantile(tried, middle * worth, (1 - middle) * worth)
    const found = cdfOf(bound, mixture)
    if (Math.abs(found / wanted - 1) < nearest) break
    const rise = Math.log(found / last.found) / Math.log(tried / last.tried)
    if (rise > 0 && Number.isFinite(rise)) slope = rise
    last = { tried, found }
    tried = Math.min(0.5, tried * (wanted / found) ** (1 / slope))
  }
  return bound
}

/** Works out once what places with the same answers share. */
function onceEach<Found>(work: (x: number, n: number) => Found): (x: number, n: number) => Found {
  const known = new Map<string, Found>()
  return (x, n) => {
    const key = `${x}/${n}`
    const found = known.get(key) ?? work(x, n)
    known.set(key, found)
    return found
  }
}
