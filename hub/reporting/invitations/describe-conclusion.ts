import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { z95 } from '#shared/statistics/reach.ts'
import { tippingPoint } from '#shared/statistics/tipping-point.ts'
import { answersBetween, inMonths } from '../figures/describe-sample-size.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import type { Estimate } from './estimate.ts'

type Conclusion = ServiceInvitations['conclusion']

/** What an estimate may be held against. */
export interface References {
  /** The declared rate; `null` without one. */
  commitment: number | null
  /** How far below the declared rate still meets it. */
  margin: number
  /** The declared minimum; `null` without one. */
  floor: number | null
  /** Months in which the answers came. */
  months: number
}

/**
 * Says where an estimate stands, by its whole interval: against the declared rate less its margin,
 * else the declared minimum; and how far the silent may differ before that is no longer so. The
 * period before is no reference: only the chart of the series tells a change.
 */
export function describeConclusion(
  estimate: Estimate | null,
  { commitment, margin, floor, months }: References,
): Conclusion {
  if (estimate === null) return { told: 'nothing', because: 'no_estimate', would_take: null }
  if (commitment !== null)
    return conclude(estimate, { against: 'commitment', reference: commitment, margin }, months)
  if (floor !== null)
    return conclude(estimate, { against: 'floor', reference: floor, margin: 0 }, months)
  return { told: 'nothing', because: 'no_reference', would_take: null }
}

type Held = Pick<Extract<Conclusion, { told: 'conclusion' }>, 'against' | 'reference' | 'margin'>

function conclude(
  { estimate, interval, silent, effective, n }: Estimate,
  held: Held,
  months: number,
): Conclusion {
  const least = held.reference - held.margin
  const leeway = Math.max(interval.low - least, 0) + Math.min(interval.high - least, 0)
  if (leeway === 0) {
    const answers = answersBetween(estimate, least, z95)
    // More answers have the weights of those there are.
    const raw = answers === null ? null : Math.ceil((answers * n) / effective)
    return { told: 'nothing', because: 'undecided', would_take: inMonths(raw, n, months) }
  }
  const tips = tippingPoint({ estimate, leeway, silent })
  return {
    told: 'conclusion',
    ...held,
    reference: toThousandth(held.reference),
    way: leeway > 0 ? 'above' : 'below',
    // Rounded down: what is said to hold does.
    tips: tips === null ? null : Math.floor(tips * 1000) / 1000,
  }
}
