import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { describeConclusion, type References } from './describe-conclusion.ts'
import { describeEstimate } from './describe-estimate.ts'
import { latestOf } from './describe-service.ts'
import { type Estimate, estimateShare } from './estimate.ts'
import type { InvitationCell } from './sql.ts'

/**
 * Describes for everybody what a published rate says of all who were invited. It is told to a
 * hundredth, and concluded from what is told: with the facts of the invited, more would give a small
 * cell back.
 * @param invited of one service, month and stream
 */
export function describePublished(
  invited: readonly InvitationCell[],
  references: References,
): Pick<ServiceInvitations, 'estimate' | 'conclusion'> {
  const moment = latestOf(invited)
  const found = estimateShare(invited.filter((one) => one.moment === moment))
  if (typeof found === 'string')
    return { estimate: describeEstimate(found), conclusion: describeConclusion(null, references) }
  const told = toHundredths(found)
  return { estimate: describeEstimate(told), conclusion: describeConclusion(told, references) }
}

/** Rounds the bounds outwards: the interval still holds what it held. */
const toHundredths = ({ estimate, interval: { low, high }, ...others }: Estimate): Estimate => ({
  ...others,
  estimate: Math.round(estimate * 100) / 100,
  interval: { low: Math.floor(low * 100) / 100, high: Math.ceil(high * 100) / 100 },
})
