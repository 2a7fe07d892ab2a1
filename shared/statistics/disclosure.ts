/** How a figure may be shown, by how many answers it is made of. */
export type Showing =
  /** Nothing but « moins de 5 réponses ». */
  | 'too_few'
  /** As a fraction with its interval, greyed, without colour. */
  | 'greyed'
  /** As any figure, without a label. */
  | 'plain'
  /** It may stand beside the note of the Observatoire, which is made the same way. */
  | 'comparable'

/** Fewer answers than this and nothing is shown. */
export const fewestShown = 5

/** Fewer answers than this in a territory, or all alike, and the public is not told. */
export const fewestPublic = 11

/** Fewer answers than this are shown as a fraction. */
const fewestPlain = 30

/** Answers and months behind a note of the Observatoire. */
const fewestComparable = 100
const comparableMonths = 12

/**
 * How a figure may be shown. No law sets these numbers: they are the project's, wider than the three
 * units of INSEE's rule for business tables.
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

/** What is said of a share in the place of everybody's answer. */
export type Veiled = 'at_least_90' | 'at_most_10'

/**
 * What is said of few who all answered alike, because a share of none or all tells what each of them
 * answered: « ≥ 90 % » or « ≤ 10 % ».
 * @param x how many of the `n`. @returns `null` when the share itself may be told, or nobody answered.
 * @throws RangeError when `n` is no count, or `x` not between none and all.
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
