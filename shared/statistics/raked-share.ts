import type { Margin } from './margin.ts'
import { type MergedMargin, mergeSparse } from './merge-sparse.ts'
import { rake } from './raking.ts'
import { trimWeights } from './trim-weights.ts'
import { weightedMean } from './weighted-mean.ts'
import { type Interval, wilson } from './wilson.ts'

/** An answer of somebody who was drawn. */
export interface DrawnAnswer {
  isGood: boolean
  /** Probability of having been drawn, above 0 and at most 1. */
  probability: number
}

/** A share weighted to those who were drawn. */
export interface RakedShare {
  n: number
  /** The plain share, always shown beside it. */
  unweighted: number
  estimate: number
  /** Kish's effective sample size. */
  effective: number
  /** Wilson's 95 % interval for that size. */
  interval: Interval
  /** Whether fewer than 30 effective answers allow the plain share only. */
  showsUnweightedOnly: boolean
  /** Names of the margins that the weights meet. */
  raked: string[]
  /** Categories counted together for want of answers, of the margins that the weights meet. */
  merged: { margin: string; categories: readonly string[] }[]
  /** Number of weights that were trimmed. */
  trimmed: number
}

/**
 * Returns the share of good answers, weighted so that those who answered resemble those who were
 * drawn: each answer weighs the inverse of its probability (Hájek), is raked to the margins of all
 * the drawn, trimmed and raked again. It corrects a silence that depends on the margins, and no
 * other.
 *
 * Categories with few answers are merged first. Where margins contradict each other in the answers,
 * the last is left out and the others are tried: name the weightiest first.
 *
 * The interval is Wilson's at Kish's effective size. The linearised variance would take
 * the margins for known without error.
 *
 * Source: as `rake`, `trimWeights` and `weightedMean`; the interval as `postStratifiedShare`.
 * @param margins of the same answers, with the drawn as targets, each counted by the inverse of its
 *   probability.
 * @returns `null` when nobody answered.
 * @throws RangeError when a probability is none, and as `rake`.
 */
export function rakedShare(
  answers: readonly DrawnAnswer[],
  margins: readonly Margin[],
): RakedShare | null {
  if (!answers.every(({ probability }) => probability > 0 && probability <= 1))
    throw new RangeError('A probability is above zero and at most one')
  const base = answers.map(({ probability }) => 1 / probability)
  const { weights, met, trimmed } = weigh(
    base,
    margins.flatMap((margin) => mergeSparse(margin) ?? []),
  )
  const found = weightedMean(
    answers.map(({ isGood }) => (isGood ? 1 : 0)),
    weights,
  )
  if (found === null) return null
  const { n, unweighted, effective, showsUnweightedOnly } = found
  // Rounding may bring the sum above one.
  const estimate = Math.min(1, found.mean)
  const interval = wilson(estimate * effective, effective)
  const raked = met.map(({ margin }) => margin.name)
  const merged = met.flatMap(({ margin, merged }) =>
    [...merged.values()].map((categories) => ({ margin: margin.name, categories })),
  )
  const share = { n, unweighted, estimate, effective, showsUnweightedOnly }
  return interval && { ...share, interval, raked, merged, trimmed }
}

interface Weighing {
  weights: readonly number[]
  met: readonly MergedMargin[]
  trimmed: number
}

function weigh(base: readonly number[], merged: readonly MergedMargin[]): Weighing {
  const margins = merged.map(({ margin }) => margin)
  const first = margins.length === 0 ? null : rake(margins, base)
  if (first === null) return { weights: base, met: [], trimmed: 0 }
  const cut = first.outcome === 'raked' ? trimWeights(first.weights, margins) : null
  return cut?.raking.outcome === 'raked'
    ? { weights: cut.raking.weights, met: merged, trimmed: cut.trimmed }
    : weigh(base, merged.slice(0, -1))
}
