import type { Act, MatterActs } from '../../shared/acts.ts'
import { lookLifetime } from '../../shared/forget-look.ts'

/**
 * What is kept for a matter without what the hub told in answer to acts up to a moment, in milliseconds
 * since 1970. What was typed stays, with what was not done and the id of what may have been.
 */
export function forgetTold(kept: MatterActs, until: number): MatterActs {
  const acts = Object.entries(kept.acts).flatMap(([place, act]) => {
    if (!act || act.at > until || !isTold(act)) return [[place, act]]
    if (act.state === 'done') return []
    const { seen: _, ...undone } = act
    return [[place, undone]]
  })
  return { ...kept, acts: Object.fromEntries(acts) }
}

/** When the first of what was told is to be forgotten; `null` where nothing was. */
export function endOfTold({ acts }: MatterActs): number | null {
  const ends = Object.values(acts).flatMap((act) =>
    act && (isTold(act) || act.state === 'doing') ? [act.at + lookLifetime] : [],
  )
  return ends.length > 0 ? Math.min(...ends) : null
}

/** Something is typed, under way or not done, or may have been done. */
export const isOpen = ({ drafts, acts, doubtful }: MatterActs): boolean =>
  doubtful !== null ||
  Object.keys(drafts).length > 0 ||
  Object.values(acts).some((act) => act?.state !== 'done')

const isTold = (act: Act) =>
  act.state === 'done' || (act.state === 'failed' && act.seen !== undefined)
