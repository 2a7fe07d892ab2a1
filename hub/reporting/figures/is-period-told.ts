import { answersTo, type Pick } from './answers-to.ts'
import type { Criterion } from './criterion.ts'
import { fewestFor } from './fewest.ts'
import type { Known } from './known.ts'
import { toldPeriods } from './told-periods.ts'

/** Whether the period of a report may leave the house with these answers; inside, any may be read. */
export function isPeriodTold(
  known: Known,
  criteria: readonly Criterion[],
  isPicked: Pick,
): boolean {
  if (known.audience === 'inside' || known.period === null) return true
  const answers = criteria.flatMap((one) => answersTo(known, known.asked, one, isPicked))
  return toldPeriods(answers, known.today, fewestFor(known))(known.period)
}
