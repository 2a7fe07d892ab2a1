import { normalQuantile } from './distribution/normal.ts'

/** A source of numbers between 0 and 1. */
export type Random = () => number

/** Returns a source that is the same for a seed (mulberry32, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const steps = 4096
const quantiles = Float64Array.from({ length: steps }, (_, at) =>
  normalQuantile((at + 0.5) / steps),
)

/** Draws a standard normal deviate, by its quantiles; the extremes are drawn exactly. */
export function drawNormal(random: Random): number {
  const at = Math.floor(random() * steps)
  return at === 0 || at === steps - 1
    ? normalQuantile((at + random()) / steps) || 0
    : (quantiles[at] ?? 0)
}
