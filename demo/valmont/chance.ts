import { inTown, townDay } from './promise.ts'

/** A random source, uniform in [0, 1); reproducible for a seed. */
export type Random = () => number

/** Milliseconds in one day. */
export const oneDay = 24 * 3600_000

/** Returns a number between two others. */
export function between(random: Random, low: number, high: number): number {
  return low + random() * Math.max(0, high - low)
}

/** Picks one of several, uniformly. */
export function pick<T>(random: Random, several: readonly [T, ...T[]]): T {
  return several[Math.floor(random() * several.length)] ?? several[0]
}

/** Returns ten bytes for an id or a code. */
export function tenBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256))
}

/**
 * Returns the working moment nearest to `wanted`, between `low` and `high`; `wanted` itself without
 * one.
 */
export function atWork(random: Random, wanted: Date, low: Date, high: Date): Date {
  const hour = Math.floor(between(random, 9, 17))
  const minute = Math.floor(between(random, 0, 60))
  for (const days of [0, 1, -1, 2, -2, 3, -3]) {
    const at = inTown(new Date(wanted.getTime() + days * oneDay), hour, minute)
    const weekday = new Date(`${townDay(at)}T12:00:00Z`).getUTCDay()
    if (weekday % 6 !== 0 && low < at && at < high) return at
  }
  return wanted
}
