import { scaleLinear } from 'd3-scale'

/** Where an axis of whole things carries a word: a few round numbers from none to the last. */
export function ticksOf(last: number): number[] {
  return scaleLinear([0, last], [0, 1]).ticks(6).filter(Number.isInteger)
}
