import { wilson } from './wilson.ts'

/** Fewer answers than this and no figure is shown, only that there are too few. */
const enoughAnswers = 5

/**
 * A share as it may be published: with its base and its interval, or not at all.
 * `estimate`, `low` and `high` are proportions between 0 and 1.
 */
export type Share =
  | { enough: false }
  | { enough: true; x: number; n: number; estimate: number; low: number; high: number }

/**
 * Turns a count into a publishable share with its 95 % Wilson interval.
 * @param x how many of the n; @param n the base, without missing answers.
 */
export function share(x: number, n: number): Share {
  if (n < enoughAnswers) return { enough: false }
  const interval = wilson(x, n)
  if (interval === null) return { enough: false }
  return { enough: true, x, n, estimate: x / n, ...interval }
}
