import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { momentsOfCounts } from '#shared/statistics/variance-of-counts.ts'
import type { Moments } from '#shared/statistics/welch-gap.ts'
import { answersTo, isOf, ofStream } from './answers-to.ts'
import { type Criterion, markCriterion } from './criterion.ts'
import type { Known } from './known.ts'

/** Selects answers: instrument, stream, and period or all data. */
export interface Answered {
  instrument: Instrument
  stream: WebStream
  period: string | null
}

/**
 * Computes mean and variance of the answers to one item, without « I don't know »; `null` where it
 * is not asked.
 */
export function momentsOf(known: Known, item: string, answered: Answered): Moments | null {
  const { instrument, stream, period } = answered
  const criterion = markCriterion(instrument, item)
  if (criterion === null) return null
  const answers = answersTo(known, instrument, criterion, ofStream(stream))
  return momentsOfCounts(
    answers.filter((one) => isOf(period, one)),
    marksOf(criterion),
  )
}

/** Returns the points of a scale as numbers. */
export function marksOf({ points }: Criterion): number[] {
  return [...points].map(Number).filter(Number.isFinite)
}
