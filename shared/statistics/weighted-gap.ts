import { mean, sum } from './moments.ts'

/** A dimension of quality: how far it disappoints, and how much it matters. */
export interface WeighedGap {
  /** Mean perceived less mean expected, in points; `null` when the dimension was not answered. */
  gap: number | null
  /** Of the 100 points shared among dimensions, or in any unit common to all. */
  points: number
}

/** Quality of a whole service in one figure, in points of the scale. */
export interface ServiceGap {
  /** Every dimension counts as much. */
  unweighted: number
  /** Each counts by its points; `null` when those that were answered have none. */
  weighted: number | null
}

/**
 * Score of SERVQUAL over its dimensions: the plain mean of the gaps, and `Σ w G / Σ w`. A dimension
 * that nobody answered counts nowhere, nor do its points.
 *
 * Source: A. Parasuraman, L. L. Berry and V. A. Zeithaml, "Refinement and reassessment of the
 * SERVQUAL scale", Journal of Retailing 67 (1991), 420-450.
 * @returns `null` when no dimension was answered.
 * @throws RangeError when points are below zero, or a figure is none.
 */
export function weightedGap(dimensions: readonly WeighedGap[]): ServiceGap | null {
  if (!dimensions.every(({ points }) => points >= 0 && Number.isFinite(points)))
    throw new RangeError('Points are shared from zero')
  const answered = dimensions.flatMap(({ gap, points }) => (gap === null ? [] : [{ gap, points }]))
  const unweighted = mean(answered.map(({ gap }) => gap))
  if (unweighted === null) return null
  const whole = sum(answered.map(({ points }) => points))
  return {
    unweighted,
    weighted: whole === 0 ? null : sum(answered.map(({ gap, points }) => gap * points)) / whole,
  }
}
