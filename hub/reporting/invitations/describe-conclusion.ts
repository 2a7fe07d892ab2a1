import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { tippingPoint } from '#shared/statistics/tipping-point.ts'
import type { Interval } from '#shared/statistics/wilson.ts'
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
}

/**
 * Says where an estimate stands, by its whole interval: against the declared rate less its margin,
 * else the declared minimum; and how far the silent may differ before that is no longer so. The
 * period before is no reference: only the chart of the series tells a change.
 */
export function describeConclusion(
  estimate: Estimate | null,
  { commitment, margin, floor }: References,
): Conclusion {
  if (estimate === null) return { told: 'nothing', because: 'no_estimate' }
  if (commitment !== null)
    return conclude(estimate, from(estimate.interval, commitment - margin), {
      against: 'commitment',
      reference: commitment,
      margin,
    })
  if (floor !== null)
    return conclude(estimate, from(estimate.interval, floor), {
      against: 'floor',
      reference: floor,
      margin: 0,
    })
  return { told: 'nothing', because: 'no_reference' }
}

type Held = Pick<Extract<Conclusion, { told: 'conclusion' }>, 'against' | 'reference' | 'margin'>

/** @param distance the interval of how far the estimate is from what it is held against */
function conclude({ estimate, silent }: Estimate, distance: Interval, held: Held): Conclusion {
  const leeway = Math.max(distance.low, 0) + Math.min(distance.high, 0)
  if (leeway === 0) return { told: 'nothing', because: 'undecided' }
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

const from = ({ low, high }: Interval, reference: number): Interval => ({
  low: low - reference,
  high: high - reference,
})
