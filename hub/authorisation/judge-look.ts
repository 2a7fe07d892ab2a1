import type { Rights } from '#shared/contract/agent.ts'
import type { ContextAsked } from '#shared/contract/context.ts'
import type { Purpose } from '#shared/contract/purpose.ts'

/**
 * Whether somebody may look as they ask, before anything is looked for.
 * @param purpose what they gave as theirs, when it is one of the organisation's
 * @returns how they are refused, or `null` when they are not
 */
export function judgeLook(
  { sectors }: Pick<Rights, 'sectors'>,
  purpose: Pick<Purpose, 'level'> | undefined,
  { level }: Pick<ContextAsked, 'level'>,
): 'no_rights' | 'purpose_refused' | null {
  if (sectors.length === 0) return 'no_rights'
  return purpose && level <= purpose.level ? null : 'purpose_refused'
}
