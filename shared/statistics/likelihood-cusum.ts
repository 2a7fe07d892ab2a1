import { firstSignal } from './first-signal.ts'
import type { Period } from './p-chart.ts'

/** How much one answer speaks for the worse share rather than for the usual one. */
export interface AnswerWeights {
  /** A bad answer: `ln(p₁/p₀)`, above 0. */
  bad: number
  /** A good answer: `ln((1−p₁)/(1−p₀))`, below 0. */
  good: number
}

/**
 * Weights of answers in a chart of likelihood ratios.
 * @param p0 usual share of bad answers; @param p1 the worse one to be found: `0 < p0 < p1 < 1`.
 */
export function answerWeights(p0: number, p1: number): AnswerWeights {
  if (!(p0 > 0 && p0 < p1 && p1 < 1))
    throw new RangeError('A worse share lies between the usual one and all')
  return { bad: Math.log(p1 / p0), good: Math.log((1 - p1) / (1 - p0)) }
}

/** The sum after each period, never below 0, and the first period above the threshold, from 1. */
export interface LikelihoodCusum {
  sums: number[]
  firstSignal: number | null
}

/**
 * CUSUM of log-likelihood ratios, a whole period added at once: `C ← max(0, C + bad·W₁ + good·W₀)`.
 * Where each answer is known by itself, `bernoulliCusum` finds a change sooner.
 *
 * Source: M. R. Reynolds and Z. G. Stoumbos, "A CUSUM chart for monitoring a proportion when
 * inspecting continuously", Journal of Quality Technology 31 (1999), 87-108; S. H. Steiner et al.,
 * "Monitoring surgical performance using risk-adjusted cumulative sum charts", Biostatistics 1
 * (2000), 441-452.
 * @param h threshold that a sum must be above, in units of the log-likelihood.
 */
export function likelihoodCusum(
  periods: readonly Period[],
  p0: number,
  p1: number,
  h: number,
): LikelihoodCusum {
  const { bad, good } = answerWeights(p0, p1)
  if (!(h >= 0)) throw new RangeError('A threshold is not below zero')
  let last = 0
  const sums = periods.map(({ x, n }) => {
    if (!(x >= 0 && x <= n)) throw new RangeError('Bad answers are counted between none and all')
    last = Math.max(0, last + x * bad + (n - x) * good)
    return last
  })
  return { sums, firstSignal: firstSignal(sums, (one) => one > h) }
}
