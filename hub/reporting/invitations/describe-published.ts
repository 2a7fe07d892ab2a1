import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { describeConclusion, type References } from './describe-conclusion.ts'
import { describeEstimate } from './describe-estimate.ts'
import { latestOf } from './describe-service.ts'
import { estimateShare } from './estimate.ts'
import type { InvitationCell } from './sql.ts'

/**
 * Describes for everybody what a published rate says of all who were invited. It is told to a
 * hundredth: with the facts of the invited, more would give a small cell back.
 * @param invited of one service, month and stream
 */
export function describePublished(
  invited: readonly InvitationCell[],
  references: References,
): Pick<ServiceInvitations, 'estimate' | 'conclusion'> {
  const moment = latestOf(invited)
  const found = estimateShare(invited.filter((one) => one.moment === moment))
  const estimate = describeEstimate(found)
  return {
    estimate:
      estimate.told === 'nothing'
        ? estimate
        : {
            ...estimate,
            estimate: toHundredth(estimate.estimate),
            low: toHundredth(estimate.low),
            high: toHundredth(estimate.high),
          },
    conclusion: describeConclusion(typeof found === 'string' ? null : found, references),
  }
}

const toHundredth = (share: number) => Math.round(share * 100) / 100
