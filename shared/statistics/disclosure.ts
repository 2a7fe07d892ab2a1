/** How a figure is shown, by its number of answers. */
export type Showing =
  /** Nothing but « moins de 5 réponses ». */
  | 'too_few'
  /** As a fraction with its interval, in grey. */
  | 'greyed'
  /** As any figure, without a label. */
  | 'plain'
  /** It is comparable with the note of the Observatoire, which uses the same method. */
  | 'comparable'

/** Below this, nothing is shown. */
export const fewestShown = 5

/** Below this in a territory, or when all are alike, nothing is public. */
export const fewestPublic = 11

/** Below this, a figure is shown as a fraction. */
const fewestPlain = 30

/** Answers and months of a note of the Observatoire. */
const fewestComparable = 100
const comparableMonths = 12

/**
 * Returns how a figure is shown. The thresholds are the project's own, stricter than INSEE's rule
 * of three units for business tables; no law sets them.
 *
 * Source: A. Hundepool and others, "Statistical Disclosure Control" (2012), chapters 4 and 5,
 * threshold rule; 100 answers over 12 months as in DINUM's Observatoire.
 * @param n answers, without those that are missing. @param months that they span.
 * @throws RangeError when `n` is no count.
 */
export function showingOf(n: number, months: number): Showing {
  checkCount(n)
  if (n < fewestShown) return 'too_few'
  if (n < fewestPlain) return 'greyed'
  return n >= fewestComparable && months === comparableMonths ? 'comparable' : 'plain'
}

/** A bound shown instead of identical answers. */
export type Veiled = 'at_least_90' | 'at_most_10'

/**
 * Returns the bound for few identical answers, because a rate of 0 or 1 would reveal each of them:
 * « ≥ 90 % » or « ≤ 10 % ».
 * @param x how many of the `n`. @returns `null` when the rate itself may be shown, or without
 *   answers.
 * @throws RangeError when `n` is no count, or `x` is not between 0 and `n`.
 */
export function veilOf(x: number, n: number): Veiled | null {
  checkCount(n)
  if (!(x >= 0 && x <= n)) throw new RangeError('A share counts between none and all')
  if (n === 0 || n >= fewestPublic) return null
  if (x === n) return 'at_least_90'
  return x === 0 ? 'at_most_10' : null
}

function checkCount(n: number): void {
  if (!(Number.isInteger(n) && n >= 0)) throw new RangeError('Answers are counted from zero')
}
