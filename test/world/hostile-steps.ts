import { newId } from './feedback.ts'
import { admin, system, type Writing, type Written } from './hostile-writing.ts'
import { town } from './town.ts'

/** The request of the hostile texts, and its usager. */
export const hostileRequest = 'H-1'
const hostileUsager = 'marie@courrier.example'

const at = '2026-11-24T09:30:00Z'
const window = {
  from: '2026-12-08T08:00:00Z',
  to: '2026-12-08T08:30:00Z',
  zone: town.zone,
  basis: 'agent',
}

/** Writes every kind of step, as a system. */
export function hostileSteps({ text, all, contact }: Writing): Written[] {
  const steps: object[] = [
    {
      kind: 'acknowledged',
      receipt: {
        service: text(120),
        address: text(300, 'lines'),
        silence: { means: 'rejection', months: 2, remedy: all(300) },
      },
      contact: contact(),
    },
    { kind: 'assigned', team: text(120), contact: contact() },
    { kind: 'on_the_way', who: text(120), arrival: '2026-11-24T13:30:00Z' },
    { kind: 'waiting_usager', missing: all(300), how: all(300), by: '2026-12-03T17:00:00Z' },
    { kind: 'late', why: all(300) },
    { kind: 'promised', promise: window, place: text(200), cost: text(120), lasts: 20 },
    {
      kind: 'message',
      text: all(300),
      deliveries: [{ channel: 'email', at, outcome: 'failed', why: text(200, 'lines') }],
    },
  ]
  return steps.map((step) =>
    system('POST', '/v1/requests/{reference}/proofs', `/v1/requests/${hostileRequest}/proofs`, {
      id: newId(),
      at,
      ...step,
    }),
  )
}

/** Writes every kind of step, as an agent. */
export function hostileAgentSteps({ text }: Writing): Written[] {
  const steps: object[] = [
    { kind: 'message', text: text(300, 'lines') },
    { kind: 'waiting_usager', missing: text(300, 'lines'), how: text(300, 'lines') },
    { kind: 'assigned', team: text(120) },
    { kind: 'on_the_way', who: text(120) },
    { kind: 'late', why: text(300, 'lines') },
  ]
  const request = { source: town.source, reference: hostileRequest }
  return steps.map((step) =>
    admin('POST', '/v1/proofs', '/v1/proofs', {
      request,
      purpose: 'instruct',
      written_in: 'fr',
      step: { id: newId(), ...step },
    }),
  )
}

/** Writes their request. */
export function hostileAsking(
  { text, contact }: Writing,
  service: string,
  territory: string,
): Written {
  return system('PUT', '/v1/requests/{reference}', `/v1/requests/${hostileRequest}`, {
    service,
    channel: 'web',
    locale: 'fr',
    received_at: '2026-11-20T09:00:00Z',
    kind: text(120),
    territory,
    place: 'mairie',
    promise: 'norm',
    about: text(120),
    acting: { kind: 'adviser', name: text(80), email: 'adviser@courrier.example' },
    contact: contact(),
    usager: {
      email: hostileUsager,
      phone: text(60, 'lines'),
      account: text(120, 'lines'),
      name: text(120, 'lines'),
    },
    beside: [
      {
        email: text(254, 'lines'),
        phone: text(60, 'lines'),
        account: text(120, 'lines'),
        name: text(120, 'lines'),
      },
    ],
  })
}
