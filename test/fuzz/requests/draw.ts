import { seededRandom } from '#shared/statistics/seeded-random.ts'

/** Chance that comes again: the same seed draws the same. */
export interface Draw {
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  /** Whether something happens that happens so often, from 0 to 1. */
  happens(often: number): boolean
  /** One of them. @throws Error when there is none */
  pick<T>(all: readonly T[]): T
}

/** Draws from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  const next = seededRandom(seed)
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    happens: (often) => next() < often,
    pick<T>(all: readonly T[]): T {
      if (all.length === 0) throw new Error('There is nothing to draw from')
      return all[below(all.length)] as T
    },
  }
}
