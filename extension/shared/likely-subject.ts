import type { ActCommand, MatterActs } from './acts.ts'
import type { TabState } from './state.ts'

/**
 * Whether the subject of a look is only likely to be the one that is meant. What was typed is: no
 * page bears it out, and a slip of the hand may be the reference of somebody else.
 */
export function isLikelySubject({
  sightings,
  typed,
  look,
}: Pick<TabState, 'sightings' | 'typed' | 'look'>): boolean {
  if (look.state === 'none' || look.subject === null) return false
  if (typed !== null) return true
  const { kind, value } = look.subject
  const own = sightings.filter((one) => one.kind === kind && one.value === value)
  // An answer of the hub is no surer than the identifier it was asked with.
  return !(own.length > 0 ? own : sightings).some(({ trust }) => trust === 'sure')
}

/** Commands that reach a usager, or change what is known of them. */
const reaching: readonly ActCommand['does'][] = ['send', 'contact', 'adapt', 'merge', 'unmerge']

/** Whether an act needs a confirmation when its subject is only likely. */
export function needsConfirmation(said: ActCommand, acts: MatterActs['acts']): boolean {
  if (said.does !== 'again') return reaching.includes(said.does)
  const act = acts[said.place]
  return act?.state === 'failed' && act.act !== 'preview'
}
