import type { Counted } from '#shared/statistics/newcombe.ts'
import { answersTo, isOf, type Pick } from './answers-to.ts'
import { countGood } from './count-good.ts'
import type { Criterion } from './criterion.ts'
import type { Known } from './known.ts'

/** Counts answers to the current instrument within a period, by default that of the report. */
export function countAsked(
  known: Known,
  criterion: Criterion,
  isPicked: Pick,
  period: string | null = known.period,
): Counted {
  const answers = answersTo(known, known.asked, criterion, isPicked)
  return countGood(
    answers.filter((one) => isOf(period, one)),
    criterion,
  )
}
