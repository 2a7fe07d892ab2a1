import { scaleLinear } from 'd3-scale'

/** Returns round ticks of an axis of counts, from 0 to the last. */
export function ticksOf(last: number): number[] {
  return scaleLinear([0, last], [0, 1]).ticks(6).filter(Number.isInteger)
}
