import { dayNumber } from '#shared/calendar/day.ts'
import { fewestPoints } from '#shared/statistics/chart-signal.ts'
import { type CusumReference, cusumLimit, readCusum } from '#shared/statistics/cusum-chart.ts'
import type { Group } from './warn-group.ts'

/** The reference period of a chart, fixed once: bad answers, all answers, and how they vary. */
export interface Norm extends CusumReference {
  /** Its first Monday, and the day after its last. */
  begins: string
  ends: string
  /** Limit of its sums. */
  h: number
}

/** Fewest answers of a reference period. */
export const fewestAnswers = 100

/** False alert budget of an organisation: one in this many months, shared among its charts. */
const monthsApart = 6

/** Shortest average run, in points: a shorter one would signal all the time. */
const shortestRun = 20

/** Average weeks in a month. */
const weeksOfMonth = 365.25 / 12 / 7

/**
 * Fixes the reference period of a series, and the limit of its chart.
 * @param groups from the first; it takes as many as it needs
 * @param charts how many the organisation has, which share the false alert budget
 * @returns `null` while there is not enough
 */
export function fixNorm(groups: readonly Group[], charts: number): Norm | null {
  const taken = takeNorm(groups)
  const [first, last] = [taken?.[0], taken?.at(-1)]
  if (!taken || !first || !last) return null
  const [begins, ends] = [first.from, last.until]
  const reference = readCusum(taken)
  const pace = taken.length / weeksBetween(begins, ends)
  const run = Math.max(shortestRun, monthsApart * charts * weeksOfMonth * pace)
  const h = cusumLimit(reference, run)
  return { begins, ends, ...reference, h }
}

function takeNorm(groups: readonly Group[]): Group[] | null {
  let n = 0
  for (const [at, one] of groups.entries()) {
    n += one.n
    if (n >= fewestAnswers && at + 1 >= fewestPoints) return groups.slice(0, at + 1)
  }
  return null
}

/** Counts the weeks between two Mondays. */
export function weeksBetween(from: string, until: string): number {
  return (dayNumber(until) - dayNumber(from)) / 7
}
