import { answersTo, type Pick } from './answers-to.ts'
import type { Criterion } from './criterion.ts'
import { disclosablePeriods } from './disclosable-periods.ts'
import { fewestFor } from './fewest.ts'
import type { Known } from './known.ts'

/** Whether the period of a report may leave the house with these answers; inside, any may be read. */
export function isPeriodDisclosed(
  known: Known,
  criteria: readonly Criterion[],
  isPicked: Pick,
): boolean {
  if (known.audience === 'inside' || known.period === null) return true
  const answers = criteria.flatMap((one) => answersTo(known, known.asked, one, isPicked))
  return disclosablePeriods(answers, known.today, fewestFor(known))(known.period)
}
