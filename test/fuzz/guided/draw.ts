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
  let state = seed >>> 0
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
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
