import type { ProofContent } from '../../hub/requests/delivery/channels/proof-content.ts'
import { newId } from './feedback.ts'
import { town, townServices } from './town.ts'
import { townIdentity } from './town-identity.ts'

/** Returns an outbox id: 43 unguessable characters. */
export const sendingName = (letter: string) => letter.repeat(43)

/** Returns the content of a step of request `EC-2026-0042`. */
export function owedMail(change: Partial<ProofContent> = {}): ProofContent {
  const [service] = townServices
  if (!service) throw new Error('The town of the tests has services')
  const at = new Date('2026-11-24T09:00:00Z')
  const proof = { id: newId(), kind: 'decided', at: at.toISOString(), made_by: 'source' } as const
  return {
    request: {
      organisation: town.organisation,
      source: town.source,
      reference: 'EC-2026-0042',
      service: service.service,
      kind: null,
      about_sealed: null,
      channel: 'web',
      locale: 'fr',
      territory: null,
      place: null,
      contact: null,
      state: 'decided',
      state_at: at,
      received_at: new Date('2026-11-20T09:00:00Z'),
      completed_at: null,
      outcome: null,
      link: null,
      confidential: false,
    },
    proofs: [proof],
    promises: [],
    service,
    organisation: town.name,
    zone: town.zone,
    identity: townIdentity,
    proof,
    locale: 'fr',
    now: new Date('2026-11-24T10:00:00Z'),
    publicUrl: town.hub,
    page: `${town.hub}/suivi`,
    stop: `${town.hub}/arret/jeton`,
    invitation: null,
    ...change,
  }
}
