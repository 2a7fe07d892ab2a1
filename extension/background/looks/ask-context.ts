import {
  type Context,
  type ContextAsked,
  context,
  type SecondFactor,
} from '#shared/contract/agents/context.ts'
import { askedLevel } from '../../shared/asked-level.ts'
import type { LookFault, LookQuery } from '../../shared/state.ts'
import { callInSession } from '../hub/call-in-session.ts'
import { findHub } from '../hub/find-hub.ts'
import type { Deps } from '../platform/deps.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    askContext: AskContext
  }
}

/** A question about the subject of a tab. */
export interface ContextQuery extends LookQuery {
  tab: number
  /** What the usager answered, to be told from others. */
  factor?: SecondFactor | undefined
  /** The code by which the usager proves that they are present. */
  code?: string | undefined
}

/** What came of a question. */
type Came = { told: Context } | { fault: LookFault; until?: number }

/**
 * Asks the hub about a subject, for a purpose of the agent's organisation.
 * @throws what `signal` was aborted with
 */
export type AskContext = (question: ContextQuery, signal: AbortSignal) => Promise<Came>

export function createAskContext({
  store,
  session,
  findOfferedPurpose,
}: Pick<Deps, 'store' | 'session' | 'findOfferedPurpose'>): AskContext {
  return async ({ tab, subject, purpose, present, reason, way, factor, code }, signal) => {
    const hub = await findHub()
    if (hub === null) return { fault: 'unreachable' }
    const agent = await store.read('agent')
    if (!agent) return { fault: 'expired' }
    const known = await findOfferedPurpose(agent.purposes, purpose)
    if (!known) return { fault: 'refused' }
    const tool = (await store.tab(tab))?.note.tool
    const body: ContextAsked = {
      identifier: subject,
      purpose,
      level: askedLevel(known, present),
      ...(present && known.across && { present, ...(code && { presence_code: code }) }),
      ...(factor && { second_factor: factor }),
      ...(reason && { out_of_turn: reason }),
      ...(way && { way }),
      ...(tool && { tool }),
    }
    const call = { hub, path: '/v1/context', body, answer: context, signal }
    const answer = await callInSession(session, call)
    if ('fault' in answer) {
      const { fault, until } = answer
      if (until === undefined) return { fault }
      return { fault: factor || code ? 'too_many_answers' : 'too_many', until }
    }
    return isOf(body, answer.told) ? answer : { fault: 'unreadable' }
  }
}

/** Whether the answer fits the question. In doubt the hub shows less than was asked. */
function isOf({ identifier, level }: ContextAsked, told: Context): boolean {
  if (!told.found) return true
  const { request } = told
  const isAsked = identifier.kind !== 'reference' || request?.reference === identifier.value.trim()
  const isLevel = told.level === (told.candidates ? 0 : level)
  return isLevel && (!request || isAsked)
}
