/** Factor over a busy day, from which a day is unusual. */
const timesUsual = 3

/** Rank of a busy day among those before: three days of an attack do not make the next one usual. */
export const rankOfBusy = 4

/** Returns the count of a busy day: the fourth largest of the days before, 0 where there are fewer. */
export function busyOf(before: readonly number[]): number {
  return before.toSorted((one, other) => other - one)[rankOfBusy - 1] ?? 0
}

/** Returns whether a day has far more than a busy one of the days before, and enough to matter. */
export function isUnusual(n: number, before: readonly number[], fewest: number): boolean {
  return n >= fewest && n > timesUsual * busyOf(before)
}
