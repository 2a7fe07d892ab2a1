import { describe, expect, it } from 'vitest'
import { agentProofAsked, agentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import { contactAsked, contactsResponse } from '#shared/contract/agents/contact.ts'

const id = '019365e0-0000-7000-8000-000000000001'
const request = { source: 'rt', reference: '12' }
const proof = { request, purpose: 'instruct', written_in: 'fr' }
const contact = {
  contact: id,
  request,
  purpose: 'inform',
  channel: 'telephone',
  by: 'usager',
  about: 'progress',
  outcome: 'answered',
}

describe('What an agent may say of a request', () => {
  it('has no place for a word on a person', () => {
    expect(contactAsked.safeParse(contact).success).toBe(true)
    for (const more of [{ note: 'difficile' }, { about: 'difficile' }, { vip: true }])
      expect(contactAsked.safeParse({ ...contact, ...more }).success).toBe(false)
  })

  it('is a step with its words, and never a receipt nor a note that its usager is not shown', () => {
    const step = { kind: 'message', id, text: 'Votre acte est prêt.' }
    expect(agentProofAsked.safeParse({ ...proof, step }).success).toBe(true)
    for (const other of [
      { kind: 'acknowledged', id },
      { ...step, text: '' },
      { ...step, audience: 'agent' },
      { kind: 'promised', id, window: { from: '2026-12-08T14:00', to: '2026-12-08T12:00' } },
      { kind: 'promised', id, window: { from: '2026-12-08', to: '2026-12-09' } },
    ])
      expect(agentProofAsked.safeParse({ ...proof, step: other }).success).toBe(false)
  })

  it('is described in words only', () => {
    const said = { contact: id, reference: '12', channel: 'telephone', when: 'hier', words: 'Dit.' }
    expect(contactsResponse.safeParse({ contacts: [said] }).success).toBe(true)
    expect(contactsResponse.safeParse({ contacts: [{ ...said, agent: 'Claire' }] }).success).toBe(
      false,
    )
    const page = { title: 'Message', when: 'aujourd’hui' }
    const seen = { id, stored: 'not_yet', locale: 'ar', direction: 'rtl', page, sent: [] }
    expect(agentProofSeen.safeParse({ ...seen, settled: false }).success).toBe(true)
  })
})
