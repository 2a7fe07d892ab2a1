import { mean } from './moments.ts'
import type { Interval } from './wilson.ts'

/** A dimension with its importance and performance, each on its own scale. */
export interface Placed {
  importance: number
  performance: number
  /** Their intervals; `null` or missing when unknown. */
  importanceInterval?: Interval | null
  performanceInterval?: Interval | null
}

/**
 * Quadrant of the map: go on (`keep`), improve first (`concentrate`), low priority
 * (`low_priority`). `beyond_expectation`: better than its importance, but perhaps required by law,
 * as accessibility is. `border`: undecided.
 */
export type Quadrant = 'keep' | 'concentrate' | 'low_priority' | 'beyond_expectation' | 'border'

/** A map of importance and performance. */
export interface ImportancePerformance {
  /** Crossing of the axes: the means of the dimensions shown, so that each side has some. */
  cross: { importance: number; performance: number }
  /** In the order of the dimensions. */
  points: {
    quadrant: Quadrant
    /** Performance minus importance; meaningful only on one scale. */
    gap: number
  }[]
}

/** Rounding error of a mean. */
const rounding = 1e-12

/**
 * Returns the importance–performance map. A dimension is on the border when it or its interval
 * touches an axis.
 *
 * Source: J. A. Martilla and J. C. James, "Importance-performance analysis", Journal of Marketing
 * 41
 * (1977), 77-79.
 * @returns `null` of no dimension.
 * @throws RangeError when a figure is no finite number, or not within its interval.
 */
export function importancePerformance(dimensions: readonly Placed[]): ImportancePerformance | null {
  const importance = mean(dimensions.map((one) => one.importance))
  const performance = mean(dimensions.map((one) => one.performance))
  if (importance === null || performance === null) return null
  return {
    cross: { importance, performance },
    points: dimensions.map((one) => ({
      quadrant: quadrantOf(
        sideOfAxis(one.importance, one.importanceInterval, importance),
        sideOfAxis(one.performance, one.performanceInterval, performance),
      ),
      gap: one.performance - one.importance,
    })),
  }
}

type SideOfAxis = 'under' | 'on' | 'over'

function quadrantOf(importance: SideOfAxis, performance: SideOfAxis): Quadrant {
  if (importance === 'on' || performance === 'on') return 'border'
  if (importance === 'over') return performance === 'over' ? 'keep' : 'concentrate'
  return performance === 'over' ? 'beyond_expectation' : 'low_priority'
}

function sideOfAxis(
  figure: number,
  interval: Interval | null | undefined,
  axis: number,
): SideOfAxis {
  const { low, high } = interval ?? { low: figure, high: figure }
  if (!(low <= figure && figure <= high)) throw new RangeError('An interval holds its figure')
  const slack = rounding * Math.abs(axis)
  if (low > axis + slack) return 'over'
  return high < axis - slack ? 'under' : 'on'
}
