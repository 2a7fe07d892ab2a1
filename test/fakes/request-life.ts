import type { ProofKind, RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { ProofContent } from '../../hub/requests/delivery/channels/proof-content.ts'
import type { StoredPromise } from '../../hub/requests/promises/promises-sql.ts'
import type { StoredProof } from '../../hub/requests/requests/proofs-sql.ts'

const zone = 'Europe/Paris'

/** The moment at which every message of a life is read: a Tuesday, at 17:40 in Paris. */
const now = new Date('2026-12-01T16:40:00Z')

/** What a whole life is told of. */
export interface Lived {
  service: Service
  about: string | null
  team: string
  why: string
  missing: string
  /** What the service writes at the end. */
  done: string
}

/** The moments of a life. */
export const moments = [
  'received',
  'assigned',
  'waiting',
  'promised',
  'on the way',
  'arrived',
  'late',
  'done',
  'done late',
  'refused',
  'withdrawn',
] as const

/** A moment of a life. */
export type Moment = (typeof moments)[number]

/** A step, the state it leaves, and the steps before it. */
interface Scene {
  kind: ProofKind
  state: RequestState
  step?: object
  before?: readonly object[]
  promises?: readonly StoredPromise[]
}

/** The content of the message of each moment. */
export function tellLife(
  { service, about, team, why, missing, done }: Lived,
  locale: UsagerLocale,
  change: Partial<ProofContent> = {},
): Record<Moment, ProofContent> {
  const both = (text: string) => ({ fr: text, en: text })
  const comes = { kind: 'on_the_way', who: team, arrival: '2026-12-01T17:02:00Z' }
  const named = { kind: 'assigned', team }
  const silence = service.silence?.means === 'nothing' ? undefined : service.silence
  const { name = '', address = '', phone = '' } = service.contact
  const receipt = { received_on: '2026-11-26', service: name, address, phone, silence }
  const scenes: Record<Moment, Scene> = {
    received: {
      kind: 'acknowledged',
      state: 'received',
      ...(silence && address && phone && { step: { receipt } }),
    },
    assigned: { kind: 'assigned', state: 'in_progress', step: named },
    waiting: {
      kind: 'waiting_usager',
      state: 'waiting_usager',
      step: { missing: both(missing), by: '2026-12-09T17:00:00Z' },
    },
    promised: {
      kind: 'promised',
      state: 'in_progress',
      step: {
        promise: { from: '2026-12-08T13:00:00Z', to: '2026-12-08T15:00:00Z', zone, basis: 'agent' },
        place: '12 rue des Lilas',
      },
      promises: [replaced, made({ promise: 2, ...visit })],
    },
    'on the way': { kind: 'on_the_way', state: 'in_progress', step: comes, before: [named] },
    arrived: { kind: 'arrived', state: 'in_progress', before: [named, comes] },
    late: {
      kind: 'late',
      state: 'in_progress',
      step: {
        why: both(why),
        promise: { from: now.toISOString(), to: '2026-12-17T22:59:59Z', zone, basis: 'agent' },
      },
      promises: [replaced, made({ promise: 2, window_to: new Date('2026-12-17T22:59:59Z') })],
    },
    done: { kind: 'done', state: 'closed', step: { text: both(done) }, before: [named] },
    'done late': {
      kind: 'done',
      state: 'closed',
      before: [named],
      promises: [made({ window_to: new Date('2026-11-28T22:59:59Z') })],
    },
    refused: { kind: 'decided', state: 'decided', step: { outcome: 'refused' }, before: [named] },
    withdrawn: {
      kind: 'message',
      state: 'withdrawn',
      step: { text: both('Vous avez retiré votre demande. Nous ne faisons plus rien.') },
      promises: [replaced, made({ promise: 2, ...visit })],
    },
  }
  const tell = ({ kind, state, step, before = [], promises }: Scene): ProofContent => {
    const first = kind === 'acknowledged' ? [] : [{ kind: 'acknowledged' }]
    const all = [...first, ...before, { kind, ...step }].map((one, at, { length }) => ({
      id: `proof-${at}`,
      made_by: 'source',
      at: new Date(+now - (length - 1 - at) * 3600_000 - 60_000).toISOString(),
      ...one,
    })) as StoredProof[]
    const isOver = state === 'closed' || state === 'withdrawn'
    const led = {
      what: 'Les lampes en panne sont changées en cinq jours, au lieu de dix.',
      url: 'https://parvis.valmont.fr/avis/valmont',
    }
    return {
      request: {
        organisation: 'valmont',
        source: 'guichet',
        reference: 'V-2026-0142',
        service: service.service,
        kind: null,
        about_sealed: null,
        channel: 'web',
        locale,
        territory: null,
        place: null,
        contact: null,
        state,
        state_at: new Date(+now - 60_000),
        received_at: new Date('2026-11-26T10:00:00Z'),
        completed_at: isOver && state === 'closed' ? new Date(+now - 60_000) : null,
        outcome: null,
        link: null,
        confidential: false,
      },
      about,
      proofs: all,
      promises: promises ?? [made()],
      service,
      organisation: 'Ville de Valmont',
      zone,
      proof: all.at(-1) as StoredProof,
      locale,
      now,
      identity: {
        name: 'Ville de Valmont',
        crest: null,
        accent: '#0f4c4a',
        accentDark: null,
        contact: { name: 'Mairie de Valmont', phone: '+33 1 99 00 20 20' },
        legal: null,
      },
      publicUrl: 'https://parvis.valmont.fr',
      page: 'https://parvis.valmont.fr/suivi/S-7K3M-9QRT-A0BC-DEFG',
      stop: 'https://parvis.valmont.fr/stop/of-this-usager',
      invitation: null,
      ...(kind === 'done' && { change: led }),
      ...change,
    }
  }
  return Object.fromEntries(moments.map((moment) => [moment, tell(scenes[moment])])) as Record<
    Moment,
    ProofContent
  >
}

/** A promise: by Thursday 10 December. */
function made(change: Partial<StoredPromise> = {}): StoredPromise {
  return {
    promise: 1,
    window_from: new Date('2026-11-26T10:00:00Z'),
    window_to: new Date('2026-12-10T22:59:59Z'),
    zone,
    basis: 'norm',
    made_at: new Date(change.promise === 2 ? +now - 60_000 : '2026-11-26T10:00:00Z'),
    replaced_at: null,
    because: change.promise === 2 ? 'changed' : 'made',
    stands_for: change.promise ?? 1,
    jws: null,
    ...change,
  }
}

const replaced = made({ replaced_at: new Date(+now - 60_000) })

const visit = {
  window_from: new Date('2026-12-08T13:00:00Z'),
  window_to: new Date('2026-12-08T15:00:00Z'),
}
