import type * as z from 'zod'
import { adaptationsResponse } from '#shared/contract/agents/adaptation.ts'
import { agentProofAsked, agentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import { contactsResponse } from '#shared/contract/agents/contact.ts'
import { merge } from '#shared/contract/agents/merge.ts'
import type { Act, ActDone, ActName, ActPlace, ActRefused } from '../../shared/acts.ts'
import type { Refusal } from '../hub/call-hub.ts'
import { callInSession } from '../hub/call-in-session.ts'
import { findHub } from '../hub/find-hub.ts'
import { readLanguage } from '../hub/read-language.ts'
import type { Deps } from '../platform/deps.ts'
import { rejectOnAbort } from '../platform/reject-on-abort.ts'
import { actFaultOf } from './act-fault.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    askAct: AskAct
  }
}

/** Asks the hub for an act. Never throws: a failure is a value. */
export type AskAct = (
  place: ActPlace,
  act: Act,
) => Promise<{ told: ActDone['told'] } | { refused: ActRefused }>

/** Longest that an act is waited for, in milliseconds: messages are written before it is answered. */
const patience = 15_000

const answers = {
  preview: agentProofSeen,
  proof: agentProofSeen,
  contact: contactsResponse,
  adaptation: adaptationsResponse,
  merge,
  unmerge: merge,
} satisfies Record<ActName, z.ZodType<ActDone['told']>>

const paths = {
  preview: '/v1/proofs/preview',
  proof: '/v1/proofs',
  contact: '/v1/contacts',
  adaptation: '/v1/adaptations',
  merge: '/v1/merges',
} satisfies Record<Exclude<ActName, 'unmerge'>, string>

export function createAskAct({ session }: Pick<Deps, 'session'>): AskAct {
  return async (place, { act, body }) => {
    const faults = 'step' in body ? faultsIn(body) : []
    if (faults.length > 0) return refused('invalid', null, faults)
    const hub = await findHub()
    if (hub === null) return refused('unreachable')
    const locale = await readLanguage()
    const path = act === 'unmerge' ? `/v1/merges/${mergeAt(place)}/undo` : paths[act]
    const flight = new AbortController()
    const { signal } = flight
    const end = setTimeout(() => flight.abort(), patience)
    const answer: z.ZodType<ActDone['told']> = answers[act]
    try {
      const asked = callInSession(session, { hub, path, body, answer, signal })
      const said = await Promise.race([asked, rejectOnAbort(signal)])
      if ('told' in said)
        return isOf(place, body, said.told) ? { told: said.told } : refused('unreadable')
      const { fault, refusal } = said
      const why = actFaultOf(fault, refusal?.code)
      return refused(why, sentenceOf(refusal, locale), refusal?.errors)
    } catch {
      return refused('slow')
    } finally {
      clearTimeout(end)
    }
  }
}

const refused = (
  why: ActRefused['why'],
  said: ActRefused['said'] = null,
  faults: ActRefused['faults'] = [],
) => ({ refused: { why, said, faults } })

const sentenceOf = (refusal: Refusal | undefined, locale: 'fr' | 'en') =>
  refusal?.detail ? { text: refusal.detail, locale } : null

/** What the hub would refuse of what was typed, as it would say it. */
function faultsIn(body: object): ActRefused['faults'] {
  const { error } = agentProofAsked.safeParse(body)
  return (error?.issues ?? []).map(({ path, message }) => ({
    path: `/${path.join('/')}`,
    code: /^[a-z_]+$/.test(message) ? message : 'invalid',
  }))
}

const mergeAt = (place: ActPlace) => place.slice('unmerge.'.length)

/** An answer must be about the act that was asked. */
function isOf(place: ActPlace, body: Act['body'], told: ActDone['told']): boolean {
  if ('step' in body) return 'id' in told && told.id === body.step.id
  const id = 'merge' in body ? body.merge : place.startsWith('unmerge.') ? mergeAt(place) : null
  return id === null || ('merge' in told && told.merge === id)
}
