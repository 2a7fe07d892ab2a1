import { fewestEffective, kish } from './kish.ts'
import type { Margin } from './margin.ts'
import { deviation, mean as plainMean, sum } from './moments.ts'

/** Largest relative change of a residual at convergence. */
const settled = 1e-14

/** Most iterations. */
const rounds = 1000

/** A weighted mean. */
export interface WeightedMean {
  n: number
  /** The unweighted mean, always shown beside it. */
  unweighted: number
  mean: number
  /** Standard error, linearised; `null` of one answer alone. */
  se: number | null
  /** Kish's design effect, and the effective sample size. */
  deff: number
  effective: number
  /** Whether fewer than 30 effective answers allow the unweighted mean only. */
  showsUnweightedOnly: boolean
}

/**
 * Returns the weighted mean of answers and its standard error. The margins are known for the whole
 * population and add no error, so the error is that of the residuals of a regression on the
 * categories of the margins, computed by subtracting the means of each in turn.
 *
 * Source: J.-C. Deville and C.-E. Särndal, "Calibration estimators in survey sampling", JASA 87
 * (1992), 376-382, with draws as good as with replacement; the residuals and the factor n/(n − 1)
 * as
 * in `svymean` of the R package survey (T. Lumley, "Complex Surveys" (2010), chapter 7).
 * @param y the answers, without missing ones. @param weights of each, not all zero.
 * @param margins to which the weights were raked or post-stratified, of the same answers; without
 * them the weights are held to be given.
 * @returns in the unit of the answers; `null` when nobody answered.
 * @throws RangeError when a figure is none, a weight is below zero or all are zero, or they and the
 * margins are not as many as the answers.
 */
export function weightedMean(
  y: readonly number[],
  weights: readonly number[],
  margins: readonly Margin[] = [],
): WeightedMean | null {
  const n = y.length
  if (weights.length !== n) throw new RangeError('Each answer has one weight')
  if (!margins.every(({ answers }) => answers.length === n))
    throw new RangeError('Each answer has a category in every margin')
  const unweighted = plainMean(y)
  const cost = kish(weights)
  if (unweighted === null) return null
  if (cost === null) throw new RangeError('Some answer weighs something')
  const whole = sum(weights)
  const mean = sum(y.map((one, at) => one * (weights[at] ?? 0))) / whole
  const residuals = residualsOf(
    y.map((one) => one - mean),
    margins,
  )
  const moved = deviation(residuals.map((one, at) => (one * (weights[at] ?? 0)) / whole))
  return {
    n,
    unweighted,
    mean,
    // Standard deviation of the sum of n draws.
    se: moved === null ? null : moved * Math.sqrt(n),
    ...cost,
    showsUnweightedOnly: cost.effective < fewestEffective,
  }
}

function residualsOf(centred: readonly number[], margins: readonly Margin[]): number[] {
  let residuals = [...centred]
  const least = settled * largestOf(centred)
  for (let round = 0; round < rounds; round++) {
    const before = residuals
    for (const { answers } of margins) residuals = takeOffMeans(residuals, answers)
    if (largestOf(residuals.map((one, at) => one - (before[at] ?? 0))) <= least) break
  }
  return residuals
}

function largestOf(values: readonly number[]): number {
  return values.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0)
}

function takeOffMeans(values: readonly number[], categories: readonly string[]): number[] {
  const groups = new Map<string, number[]>()
  for (const [at, category] of categories.entries()) {
    const group = groups.get(category) ?? []
    group.push(values[at] ?? 0)
    groups.set(category, group)
  }
  const means = new Map([...groups].map(([category, group]) => [category, plainMean(group) ?? 0]))
  return values.map((one, at) => one - (means.get(categories[at] ?? '') ?? 0))
}
