import { type AdaptationsResponse, adaptationAsked } from '#shared/contract/agents/adaptation.ts'
import {
  type AgentProofSeen,
  agentProofAsked,
  agentProofSeen,
} from '#shared/contract/agents/agent-proof.ts'
import { type Contact, contactAsked, contactsResponse } from '#shared/contract/agents/contact.ts'
import { mergeAsked, merge as mergeSchema, mergeUndone } from '#shared/contract/agents/merge.ts'

/** The part of a double of the hub that agents' acts reach: what they did, each once. */
export interface HubActs {
  /** Steps that usagers were told, by id. */
  proofs: Map<string, { text: string | undefined; kind: string }>
  contacts: Map<string, Contact>
  /** Numbers of the adaptations that are applied. */
  adaptations: Set<number>
  merges: Map<string, { isUndone: boolean }>
  /** How often a step is asked about before its sending is settled. */
  settlesAfter: number
  /** @returns `null` for what is no act */
  answer(method: string, path: string, body: string): { status: number; body: object } | null
}

/** What a usager who is written to in French sees of a step. */
export function seenOf(id: string, more: Partial<AgentProofSeen> = {}): AgentProofSeen {
  return agentProofSeen.parse({
    id,
    stored: 'not_yet',
    locale: 'fr',
    direction: 'ltr',
    page: { title: 'Message du service', when: 'mardi 24 novembre à 10 h 12' },
    message: {
      channel: 'email',
      to: 'a…i@usager.example',
      subject: 'Votre demande',
      text: 'Bonjour.',
    },
    sent: [],
    settled: false,
    ...more,
  })
}

/** Opens it with nothing done. */
export function openHubActs(): HubActs {
  const asked = new Map<string, number>()
  const problem = (status: number, code: string, errors?: object[]) => ({
    status,
    body: { type: `/docs#${code}`, title: code, status, code, detail: `Refusé : ${code}.`, errors },
  })
  const told = (id: string, stored: 'first' | 'already') => {
    const times = asked.get(id) ?? 0
    asked.set(id, times + 1)
    const isSettled = times >= acts.settlesAfter
    const sent = isSettled ? ['E-mail envoyé, mardi 24 novembre à 10 h 12'] : []
    return {
      status: stored === 'first' ? 201 : 200,
      body: seenOf(id, { stored, sent, settled: isSettled }),
    }
  }
  const mergeOf = (id: string) => {
    const undone_at = acts.merges.get(id)?.isUndone ? '2026-11-24T10:30:00Z' : null
    const made_at = '2026-11-24T10:00:00Z'
    return mergeSchema.parse({ merge: id, sectors: ['etat-civil'], made_at, undone_at })
  }
  const routes: Readonly<Record<string, (said: unknown) => { status: number; body: object }>> = {
    'POST /v1/proofs/preview': (said) => {
      const { step } = agentProofAsked.parse(said)
      const text = step.text
      return {
        status: 200,
        body: seenOf(step.id, { page: { title: 'Message', when: '', ...(text && { text }) } }),
      }
    },
    'POST /v1/proofs': (said) => {
      const { step } = agentProofAsked.parse(said)
      const { kind, text } = step
      const known = acts.proofs.get(step.id)
      if (known && (known.text !== text || known.kind !== kind))
        return problem(409, 'proof_contradiction')
      acts.proofs.set(step.id, { kind, text })
      return told(step.id, known ? 'already' : 'first')
    },
    'POST /v1/contacts': (said) => {
      const { contact, channel, request, undone } = contactAsked.parse(said)
      const { reference } = request
      if (undone) acts.contacts.delete(contact)
      else acts.contacts.set(contact, { contact, channel, reference, when: '', words: channel })
      return {
        status: 200,
        body: contactsResponse.parse({ contacts: [...acts.contacts.values()] }),
      }
    },
    'POST /v1/adaptations': (said) => {
      const { adaptation, applies } = adaptationAsked.parse(said)
      if (applies) acts.adaptations.add(adaptation)
      else acts.adaptations.delete(adaptation)
      const body: AdaptationsResponse = {
        adaptations: [1, 2].map((one) => ({
          adaptation: one,
          what: `Règle ${one}`,
          ...(acts.adaptations.has(one) && { since: 'mardi 24 novembre' }),
        })),
      }
      return { status: 200, body }
    },
    'POST /v1/merges': (said) => {
      const { merge } = mergeAsked.parse(said)
      acts.merges.set(merge, { isUndone: false })
      return { status: 201, body: mergeOf(merge) }
    },
  }
  const acts: HubActs = {
    proofs: new Map(),
    contacts: new Map(),
    adaptations: new Set(),
    merges: new Map(),
    settlesAfter: 0,
    answer(method, path, body) {
      const route = routes[`${method} ${path}`]
      if (route) return route(JSON.parse(body))
      const [, id] = /^\/v1\/merges\/([^/]+)\/undo$/.exec(path) ?? []
      if (method !== 'POST' || !id) return null
      mergeUndone.parse(JSON.parse(body))
      if (!acts.merges.has(id)) return problem(404, 'unknown_merge')
      acts.merges.set(id, { isUndone: true })
      return { status: 200, body: mergeOf(id) }
    },
  }
  return acts
}
