import type { ActCommand, MatterActs } from './acts.ts'
import type { TabState } from './state.ts'

/** Whether it is only likely that a look is at whom the page is about. */
export function isLikelySubject({
  sightings,
  look,
}: Pick<TabState, 'sightings' | 'look'>): boolean {
  if (look.state === 'none' || look.subject === null) return false
  const { kind, value } = look.subject
  const own = sightings.filter((one) => one.kind === kind && one.value === value)
  // What the hub told of somebody is no surer than how they were found.
  return !(own.length > 0 ? own : sightings).some(({ trust }) => trust === 'sure')
}

/** What an agent does that reaches a usager, or changes what is known of them. */
const reaching: readonly ActCommand['does'][] = ['send', 'contact', 'adapt', 'merge', 'unmerge']

/** Whether an act is done for a subject that is only likely no sooner than one press more says whose it is. */
export function needsConfirmation(said: ActCommand, acts: MatterActs['acts']): boolean {
  if (said.does !== 'again') return reaching.includes(said.does)
  const act = acts[said.place]
  return act?.state === 'failed' && act.act !== 'preview'
}
