import {
  type EmptyCategory,
  emptyCategories,
  type Margin,
  sharesOf,
  weightsByCategory,
} from './margin.ts'
import { sum } from './moments.ts'

/** Largest relative change of a weight at convergence. */
const settled = 1e-12

/** Most iterations. */
const rounds = 1000

/** Tolerance of a category's share. */
const tolerance = 1e-6

/** Raking weights, or why there are none. */
export type Raking =
  /** One weight per answer, in order, with a mean of 1. */
  | { outcome: 'raked'; weights: number[] }
  /** Populated categories without answers: merge each with a neighbour, and report it. */
  | { outcome: 'empty'; empty: EmptyCategory[] }
  /** No convergence: the margins contradict each other; the largest remaining error. */
  | { outcome: 'failed'; error: number }

/**
 * Returns raking weights, which match several margins of the population, by iterative proportional
 * fitting. They correct the mix of respondents, never self-selection.
 *
 * Source: W. E. Deming and F. F. Stephan, "On a least squares adjustment of a sampled frequency
 * table
 * when the expected marginal totals are known", Annals of Mathematical Statistics 11 (1940),
 * 427-444.
 * @param start weights to begin with, above zero, as trimmed ones; without them all are 1.
 * @returns `null` when nobody answered.
 * @throws RangeError as `sharesOf`, without a margin, when margins or weights are not as many as
 *   the
 * answers, or a weight to begin with is not above zero.
 */
export function rake(margins: readonly Margin[], start?: readonly number[]): Raking | null {
  const [first] = margins
  if (first === undefined) throw new RangeError('Answers are raked to a margin or more')
  const n = first.answers.length
  if (!margins.every(({ answers }) => answers.length === n))
    throw new RangeError('Each answer has a category in every margin')
  const targets = margins.map((margin) => ({ answers: margin.answers, shares: sharesOf(margin) }))
  let weights = start === undefined ? first.answers.map(() => 1) : [...start]
  if (weights.length !== n) throw new RangeError('Each answer has one weight')
  if (!weights.every(isWeight)) throw new RangeError('A weight to begin with is above zero')
  if (n === 0) return null
  const empty = margins.flatMap(emptyCategories)
  if (empty.length > 0) return { outcome: 'empty', empty }
  for (let round = 0; round < rounds; round++) {
    const before = weights
    const after = targets.reduce((met, target) => meet(target, met), before)
    weights = after
    if (largestChange(before, after) < settled) break
  }
  const error = Math.max(...targets.map((target) => errorOf(target, weights)))
  if (!(error <= tolerance)) return { outcome: 'failed', error }
  return { outcome: 'raked', weights }
}

interface Target {
  answers: readonly string[]
  shares: ReadonlyMap<string, number>
}

function isWeight(weight: number): boolean {
  return weight > 0 && Number.isFinite(weight)
}

function meet({ answers, shares }: Target, weights: readonly number[]): number[] {
  const held = weightsByCategory(answers, weights)
  const n = answers.length
  return answers.map((category, at) => {
    const wanted = (shares.get(category) ?? 0) * n
    return (weights[at] ?? 0) * (wanted / (held.get(category) ?? wanted))
  })
}

function largestChange(before: readonly number[], after: readonly number[]): number {
  return before.reduce(
    (largest, weight, at) => Math.max(largest, Math.abs((after[at] ?? 0) / weight - 1)),
    0,
  )
}

function errorOf({ answers, shares }: Target, weights: readonly number[]): number {
  const held = weightsByCategory(answers, weights)
  const whole = sum(weights)
  return Math.max(
    ...[...held].map(([category, weight]) =>
      Math.abs(weight / whole - (shares.get(category) ?? 0)),
    ),
  )
}
