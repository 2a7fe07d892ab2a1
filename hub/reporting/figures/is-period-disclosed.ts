import { answersTo, type Pick } from './answers-to.ts'
import type { Criterion } from './criterion.ts'
import { disclosablePeriods } from './disclosable-periods.ts'
import { fewestFor } from './fewest.ts'
import type { Known } from './known.ts'
import { settledOf } from './settled-of.ts'

/** Returns whether these answers of the report's period may be published; inside, always. */
export function isPeriodDisclosed(
  known: Known,
  criteria: readonly Criterion[],
  isPicked: Pick,
): boolean {
  if (known.audience === 'inside' || known.period === null) return true
  const answers = criteria.flatMap((one) => answersTo(known, known.asked, one, isPicked))
  const settled = settledOf(known, answers)
  return disclosablePeriods(answers, known.today, fewestFor(known), settled)(known.period)
}
