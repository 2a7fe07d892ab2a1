import { bootstrapCorrelations } from './bootstrap-correlations.ts'
import { pearson } from './correlation.ts'
import { sum } from './moments.ts'
import {
  completeRatings,
  fewestComplete,
  type NoWeights,
  type Rated,
  relativeWeights,
  weightsOf,
} from './relative-weights.ts'
import type { Interval } from './wilson.ts'

/** An importance with its 95 % interval. */
export interface Importance extends Interval {
  estimate: number
}

/** What each dimension brings to the overall mark, in order, as shares of what all explain. */
export interface DerivedImportance {
  /** Usagers who answered everything. */
  n: number
  importance: Importance[]
  /** Share of the overall mark's variance that all explain, from 0 to 1. */
  r2: number
}

/**
 * Returns the importance of dimensions as the answers show it: Johnson's relative weights as shares
 * of what they explain together, each with a percentile bootstrap interval over usagers. Association
 * is not causation.
 *
 * Source: J. W. Johnson and J. M. LeBreton, "History and use of relative importance indices in
 * organizational research", Organizational Research Methods 7 (2004), 238-257; S. Tonidandel, J. M.
 * LeBreton and J. W. Johnson, "Determining the statistical significance of relative weights",
 * Psychological Methods 14 (2009), 387-399.
 * @param minimum complete answers needed.
 * @throws RangeError as `completeRatings`.
 */
export function derivedImportance(
  answers: readonly Rated[],
  minimum: number = fewestComplete,
): DerivedImportance | NoWeights {
  const found = relativeWeights(answers, minimum)
  if (found.weights === null) return found
  const complete = completeRatings(answers, minimum)
  const { percent } = found
  if (complete === null || percent === null) return { weights: null, reason: 'no_spread' }
  const bounds = bootstrapCorrelations([complete.overall, ...complete.dimensions], (drawn) => {
    const weights = weightsOf(drawn)
    const explained = sum(weights ?? [])
    return weights && explained > 0 ? weights.map((one) => one / explained) : null
  })
  if (bounds === null) return { weights: null, reason: 'singular' }
  return {
    n: found.n,
    importance: percent.map((one, at) => importanceOf(one / 100, bounds[at])),
    r2: found.r2,
  }
}

/**
 * Returns the correlation of one dimension with the overall mark, with a percentile bootstrap
 * interval, where each usager was asked about one dimension only.
 * @returns `null` below the minimum, or when a mark is the same for all
 */
export function pairwiseImportance(
  overall: readonly number[],
  dimension: readonly number[],
  minimum: number = fewestComplete,
): Importance | null {
  if (overall.length < minimum) return null
  const estimate = pearson(dimension, overall)
  if (estimate === null) return null
  const bounds = bootstrapCorrelations([overall, dimension], ([row]) => [row?.[1] ?? 0])
  return bounds && importanceOf(estimate, bounds[0])
}

/** A percentile interval may miss an estimate at the edge of what can be: it is stretched to it. */
function importanceOf(estimate: number, bounds: Interval | undefined): Importance {
  return {
    estimate,
    low: Math.min(estimate, bounds?.low ?? estimate),
    high: Math.max(estimate, bounds?.high ?? estimate),
  }
}
