import type { OfferedAdaptation } from '#shared/contract/agents/context.ts'
import type { MatterActs } from '../../shared/acts.ts'

/**
 * What a service offers to all and what of it a request has, as of what was done last.
 * @param readAt when the request was read, in milliseconds since 1970
 */
export function adaptationsNow(
  { acts, readAt }: MatterActs & { readAt: number },
  read: readonly OfferedAdaptation[],
): readonly OfferedAdaptation[] {
  const [last] = Object.values(acts)
    .flatMap((act) => (act?.act === 'adaptation' && act.state === 'done' ? [act] : []))
    .sort((one, other) => other.at - one.at)
  return last && last.at > readAt ? last.told.adaptations : read
}
