import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { nonresponseBounds } from '#shared/statistics/nonresponse-bounds.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import { describeConclusion, type References } from './describe-conclusion.ts'
import { addUp, describeCounted, describeParts } from './describe-counted.ts'
import { describeEstimate } from './describe-estimate.ts'
import { describeFacts } from './describe-facts.ts'
import { estimateShare } from './estimate.ts'
import type { InvitationCell } from './sql.ts'

const frames = ['register', 'submissions', 'counter'] as const

/** The moments of a request, the latest first: the later, the more can be judged. */
const latestFirst = ['served', 'submitted', 'campaign'] as const

/** What is said of a service by its invitations alone. */
export type DescribedInvitations = Omit<
  ServiceInvitations,
  'service' | 'name' | 'not_drawn' | 'dont_know' | 'better'
>

/**
 * Describes who was invited by a service, who answered, and how much a conclusion owes to the
 * silent.
 * @param nameOf the name of a territory
 */
export function describeService(
  all: readonly InvitationCell[],
  references: References,
  nameOf: (territory: string) => string,
): DescribedInvitations {
  const drawn = frames.flatMap((frame) => {
    const cells = all.filter((one) => one.frame === frame)
    return cells.length === 0 ? [] : [{ frame, cells }]
  })
  const parts = describeParts(drawn.map(({ cells }) => cells))
  const moment = latestOf(all)
  const cells = all.filter((one) => one.moment === moment)
  const found = estimateShare(cells)
  const { invited, answered, n, x } = addUp(cells)
  const share = shareOfAnswers(x, n)
  return {
    counted: describeCounted(all),
    frames: drawn.flatMap(({ frame }, at) => {
      const counted = parts[at]
      return counted ? [{ frame, ...counted }] : []
    }),
    moment,
    share,
    estimate: describeEstimate(found),
    bounds:
      share.told === 'share'
        ? describeBounds(nonresponseBounds({ x, n }, invited - answered))
        : null,
    conclusion: describeConclusion(typeof found === 'string' ? null : found, references),
    facts: cells.some(({ closed }) => !closed) ? null : describeFacts(cells, nameOf),
  }
}

/** Returns the latest moment of some invitations; `null` for none. */
export function latestOf(
  invited: readonly Pick<InvitationCell, 'moment'>[],
): InvitationCell['moment'] | null {
  return latestFirst.find((one) => invited.some(({ moment }) => moment === one)) ?? null
}

function describeBounds(bounds: ReturnType<typeof nonresponseBounds>) {
  return bounds && { low: toThousandth(bounds.low), high: toThousandth(bounds.high) }
}
