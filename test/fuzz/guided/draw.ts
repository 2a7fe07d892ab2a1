import { seededRandom } from '#shared/statistics/seeded-random.ts'

/** A source of numbers that are drawn again from their seed (Mulberry32). */
export interface Draw {
  /** From 0 to 1. */
  share(): number
  /** A whole number below. */
  below(most: number): number
  oneOf<T>(some: readonly T[]): T
}

/** @param seed a whole number */
export function drawFrom(seed: number): Draw {
  const share = seededRandom(seed)
  const below = (most: number) => Math.floor(share() * most)
  return {
    share,
    below,
    oneOf<T>(some: readonly T[]): T {
      if (some.length === 0) throw new RangeError('there is nothing to draw from')
      return some[below(some.length)] as T
    },
  }
}
