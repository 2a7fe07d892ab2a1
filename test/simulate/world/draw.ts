/** Draws from a seed: the same seed gives the same draws. */
export interface Draw {
  /** A number in [0, 1). */
  next(): number
  /** Returns whether something of this probability happens. */
  is(probability: number): boolean
  /** A whole number below a limit. */
  below(limit: number): number
  bytes(length: number): Buffer
  uuid(): string
}

/** Opens the draws of a seed (mulberry32). */
export function openDraw(seed: number): Draw {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const bytes = (length: number) => Buffer.from(Array.from({ length }, () => below(256)))
  return {
    next,
    is: (probability) => next() < probability,
    below,
    bytes,
    uuid() {
      const hex = bytes(16).toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
