import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { ProofContent } from '../../hub/requests/delivery/channels/proof-content.ts'
import { findTracked } from '../../hub/requests/status/find-tracked.ts'
import type { TestHub } from './hub.ts'
import { says } from './requests.ts'
import { town } from './town.ts'
import { townIdentity } from './town-identity.ts'

/** The unsubscribe page of a usager. */
export const stopPage = `${town.hub}/stop/of-this-usager`

/** Reads the content of a request's newest step. */
export async function toldOf(
  hub: TestHub,
  code: string,
  locale: UsagerLocale = 'fr',
): Promise<ProofContent> {
  const tracked = await findTracked(hub, code)
  const proof = tracked?.proofs.at(-1)
  if (!tracked || !proof) throw new Error('This request has no step')
  const page = `${town.hub}/suivi/${tracked.code}`
  const now = hub.clock.now
  return {
    ...tracked,
    proof,
    locale,
    now,
    publicUrl: town.hub,
    identity: townIdentity,
    page,
    stop: stopPage,
    invitation: null,
  }
}

const window = { from: '2026-11-24T09:00:00Z', to: '2026-12-15T17:00:00Z', zone: town.zone }

/** An hour of one day. */
export const appointment = {
  from: '2026-12-08T08:00:00Z',
  to: '2026-12-08T08:30:00Z',
  zone: town.zone,
  basis: 'agent',
}

/** Every kind of step, as a system sends it. */
export const steps = {
  acknowledged: { kind: 'acknowledged' },
  promised: {
    kind: 'promised',
    promise: appointment,
    place: 'Mairie de Bourg, guichet 3',
    cost: '86 €',
    lasts: 20,
  },
  assigned: {
    kind: 'assigned',
    team: 'Équipe des titres',
    contact: { name: 'Awa Diallo', phone: '+33 1 99 00 12 35' },
  },
  on_the_way: { kind: 'on_the_way', who: 'Awa et Paul', arrival: '2026-11-24T13:30:00Z' },
  arrived: { kind: 'arrived' },
  waiting_usager: {
    kind: 'waiting_usager',
    missing: {
      fr: 'Un justificatif de domicile de moins d’un an',
      en: 'A proof of address less than one year old',
      ar: 'إثبات سكن لا يتجاوز تاريخه سنة',
    },
    by: '2026-12-03T17:00:00Z',
    how: {
      fr: 'Apportez-le à l’accueil de la mairie.',
      en: 'Bring it to reception.',
      ar: 'أحضروه إلى الاستقبال.',
    },
  },
  decided: { kind: 'decided' },
  done: { kind: 'done' },
  late: {
    kind: 'late',
    why: {
      fr: 'L’imprimerie a pris du retard.',
      en: 'The printer is behind.',
      ar: 'تأخرت المطبعة.',
    },
    promise: { ...window, to: '2026-12-22T17:00:00Z', basis: 'agent' },
  },
  message: {
    kind: 'message',
    text: {
      fr: 'Votre photo est conforme.',
      en: 'Your photograph is accepted.',
      ar: 'صورتكم مقبولة.',
    },
  },
} as const satisfies Record<ProofKind, object>

/** Puts a request, and sends one step a day later. @returns its tracking code */
export async function receivesStep(
  hub: TestHub,
  reference: string,
  step: object,
  change: object = {},
): Promise<string> {
  const put = await hub.withKey('PUT', `/v1/requests/${reference}`, {
    service: 'passeport',
    channel: 'web',
    locale: 'fr',
    received_at: '2026-11-20T09:00:00Z',
    promise: { ...window, basis: 'norm' },
    ...change,
  })
  if (put.statusCode >= 300) throw new Error(put.body)
  if (!('kind' in step) || step.kind !== 'acknowledged') {
    const said = await says(hub, reference, { at: '2026-11-24T09:30:00Z', ...step })
    if (said.statusCode >= 300) throw new Error(said.body)
  }
  return put.json().tracking_code
}
