import type { Agent } from '#shared/contract/agents/agent.ts'
import type { Identifier } from '#shared/contract/agents/context.ts'
import type { LookState, SignInState, TabState } from '../../shared/state.ts'
import type { SessionEnd } from './format-session-end.ts'

/** Why a sign-in failed, except that no hub is set. */
type SignInFault = Exclude<Extract<SignInState, { state: 'failed' }>['why'], 'not_set_up'>

/** Why a page shows no subject; `broken`: its rule no longer fits the page. */
export type PageHow = Exclude<TabState['page'], 'seen'> | 'broken'

/** What the panel shows: the first thing that is missing, or the look. */
export type Stage =
  | { at: 'sign_in'; how: 'noHub' | 'signedOut' | 'busy' | 'noSector' | SignInFault }
  | { at: 'left'; signIn: SessionEnd }
  | { at: 'page'; how: PageHow }
  | { at: 'choose' }
  | { at: 'purpose'; subject: Identifier }
  | { at: 'look'; look: Exclude<LookState, { state: 'none' }> }

interface Situation {
  hasHub: boolean
  agent: Agent | null
  signIn: SignInState
  state: TabState
  /** What is looked for: chosen by the agent, or without doubt. */
  subject: Identifier | null
}

/** The stage of this situation. */
export function stageOf({ hasHub, agent, signIn, state, subject }: Situation): Stage {
  const { look, page } = state
  const hasExpired = look.state === 'failed' && look.why === 'expired'
  if (!hasHub) return { at: 'sign_in', how: 'noHub' }
  if (agent === null || hasExpired) {
    if (signIn.state === 'busy') return { at: 'sign_in', how: 'busy' }
    if (signIn.state === 'failed')
      return { at: 'sign_in', how: signIn.why === 'not_set_up' ? 'noHub' : signIn.why }
    if (signIn.state === 'locked' || signIn.state === 'updated') return { at: 'left', signIn }
    if (!hasExpired) return { at: 'sign_in', how: 'signedOut' }
  }
  if (agent?.sectors.length === 0) return { at: 'sign_in', how: 'noSector' }
  if (look.state !== 'none') return { at: 'look', look }
  if (state.typed) return { at: 'purpose', subject: state.typed.subject }
  if (page === 'not_granted' && state.origin === null) return { at: 'page', how: 'unknown' }
  if (page === 'nothing_seen' && state.isBroken) return { at: 'page', how: 'broken' }
  if (page !== 'seen') return { at: 'page', how: page }
  return subject === null ? { at: 'choose' } : { at: 'purpose', subject }
}
