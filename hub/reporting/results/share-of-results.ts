import type { Share } from '#shared/contract/figures/share.ts'
import { fewestPublic, fewestShown } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { isOf } from '../figures/answers-to.ts'
import { disclosablePeriods } from '../figures/disclosable-periods.ts'
import type { Audience } from '../figures/known.ts'
import type { ResultTally } from './sql.ts'

/** The period, the audience and the day. */
export interface ResultsContext {
  period: string | null
  audience: Audience
  /** `YYYY-MM-DD` */
  today: string
}

/** Returns the smallest count shown to the audience. */
export const fewestOf = ({ audience }: Pick<ResultsContext, 'audience'>) =>
  audience === 'public' ? fewestPublic : fewestShown

/**
 * Computes the share of some values among the answers to one question, unless a subtraction between
 * periods would disclose more.
 * @param answers to that question, of all months
 */
export function shareOfResults(
  answers: readonly ResultTally[],
  good: string,
  telling: ResultsContext,
): Share {
  const { period, audience, today } = telling
  const fewest = fewestOf(telling)
  const within = answers.filter((one) => isOf(period, one))
  const n = countOf(within)
  const x = countOf(within.filter(({ value }) => value === good))
  const share = shareOfAnswers(x, n, fewest)
  const isOpen = audience === 'inside' || period === null || share.told === 'nothing'
  if (isOpen || disclosablePeriods(answers, today, fewest)(period)) return share
  return { told: 'nothing', protects: true }
}

/** Sums the counts. */
function countOf(answers: readonly { n: number }[]): number {
  return answers.reduce((all, { n }) => all + n, 0)
}
