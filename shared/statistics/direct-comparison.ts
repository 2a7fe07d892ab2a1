import { type MeanEstimate, meanInterval } from './mean-interval.ts'
import { type Interval, wilson } from './wilson.ts'

/** A part of the answers: how many, which proportion, and its 95 % interval of Wilson. */
export interface Part extends Interval {
  x: number
  estimate: number
}

/** How a service was lived beside what was expected of it. */
export interface DirectComparison {
  n: number
  worse: Part
  same: Part
  better: Part
  /** From −1 to 1, for charts only: the three shares are what is published. */
  mean: MeanEstimate
}

/**
 * Answers to "worse, the same, better than you expected?", as −1, 0 and 1: the gap the usager works
 * out, which is more reliable than a subtraction.
 *
 * Source: R. L. Oliver, "A cognitive model of the antecedents and consequences of satisfaction
 * decisions", Journal of Marketing Research 17 (1980), 460-469; intervals of E. B. Wilson, JASA 22
 * (1927), 209-212.
 * @returns `null` when nobody answered.
 * @throws RangeError when an answer is none of the three.
 */
export function directComparison(answers: readonly number[]): DirectComparison | null {
  if (!answers.every((one) => one === -1 || one === 0 || one === 1))
    throw new RangeError('A comparison is worse, the same or better')
  const mean = meanInterval(answers)
  const worse = partOf(answers.filter((one) => one < 0).length, answers.length)
  const same = partOf(answers.filter((one) => one === 0).length, answers.length)
  const better = partOf(answers.filter((one) => one > 0).length, answers.length)
  if (mean === null || worse === null || same === null || better === null) return null
  return { n: answers.length, worse, same, better, mean }
}

/** A part of answers, with its interval; `null` of none. @param x how many of the `n`. */
export function partOf(x: number, n: number): Part | null {
  const interval = wilson(x, n)
  return interval === null ? null : { x, estimate: x / n, ...interval }
}
