import { fewestComplete } from './derived-importance.ts'
import { mean } from './moments.ts'

/** What one usager answered of one dimension, and overall. */
export interface Marked {
  overall: number | null
  mark: number | null
}

/** Marks that are poor, and those that are good. */
export interface Bounds {
  /** A mark is poor up to this one: 3 of 7. */
  poor: number
  /** A mark is good from this one: 6 of 7. */
  good: number
}

/** What a poor and a good mark of one dimension do to the overall mark, in its points. */
export interface PenaltyReward {
  /** Usagers who answered both. */
  n: number
  /** Mean overall mark of those whose mark is neither poor nor good. */
  intercept: number
  /** Added to it by a poor mark: below zero as a rule. */
  penalty: number
  /** Added to it by a good mark: above zero as a rule. */
  reward: number
}

/** Why there is no result: too few answers, or an empty group of poor, good or other marks. */
export interface NoEffect {
  penalty: null
  reason: 'too_few' | 'nobody_poor' | 'nobody_good' | 'nobody_between'
}

/**
 * Returns penalty and reward of a dimension: least squares of the overall mark on two dummies, poor
 * and good. They exclude each other, so the coefficients are differences between the means of three
 * groups.
 *
 * Source: R. D. Brandt, in C. Surprenant (ed.), "Add Value to Your Service" (1987), 61-65.
 * @param minimum complete answers needed.
 * @throws RangeError when the poor marks reach the good ones, or an answer is no finite number.
 */
export function penaltyReward(
  answers: readonly Marked[],
  { poor, good }: Bounds,
  minimum: number = fewestComplete,
): PenaltyReward | NoEffect {
  if (!(poor < good)) throw new RangeError('Poor marks are below good ones')
  const complete = answers.flatMap(({ overall, mark }) => {
    if (overall === null || mark === null) return []
    if (!Number.isFinite(mark)) throw new RangeError('Figures are finite numbers')
    return [{ overall, mark }]
  })
  if (complete.length < minimum) return { penalty: null, reason: 'too_few' }
  const meanWhere = (isThere: (mark: number) => boolean) =>
    mean(complete.filter(({ mark }) => isThere(mark)).map(({ overall }) => overall))
  const penalised = meanWhere((mark) => mark <= poor)
  const rewarded = meanWhere((mark) => mark >= good)
  const between = meanWhere((mark) => mark > poor && mark < good)
  if (penalised === null) return { penalty: null, reason: 'nobody_poor' }
  if (rewarded === null) return { penalty: null, reason: 'nobody_good' }
  if (between === null) return { penalty: null, reason: 'nobody_between' }
  return {
    n: complete.length,
    intercept: between,
    penalty: penalised - between,
    reward: rewarded - between,
  }
}
