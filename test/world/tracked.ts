import { randomBytes } from 'node:crypto'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { upsertService } from '../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { declareTown } from './declare-town.ts'
import { freePort } from './free-port.ts'
import { type Product, startServe } from './product.ts'
import { sayToHub } from './say-to-hub.ts'
import { newDatabase } from './stores.ts'
import { town } from './town.ts'
import { wholeService } from './whole-service.ts'

const oneDay = 24 * 3600_000

/** So many days from now, at this hour. */
const inDays = (days: number) => new Date(Date.now() + days * oneDay).toISOString()

/** Every state a usager may find their request in. */
export const trackedStates = ['fresh', 'waiting', 'late', 'appointment', 'done'] as const
export type TrackedState = (typeof trackedStates)[number]

interface Told {
  put: Record<string, unknown>
  proofs: readonly Record<string, unknown>[]
}

const promised = (from: number, to: number) => ({
  from: inDays(from),
  to: inDays(to),
  zone: 'Europe/Paris',
  basis: 'norm',
})

const sent = (days: number, outcome = 'accepted', channel = 'email') => ({
  channel,
  at: inDays(days),
  outcome,
})

const told: Readonly<Record<TrackedState, Told>> = {
  fresh: {
    put: {
      received_at: inDays(-1),
      promise: 'norm',
      usager: { email: 'marie.durand@courrier.example' },
    },
    proofs: [
      {
        kind: 'message',
        at: inDays(-0.9),
        text: {
          fr: 'Votre photo est conforme.',
          en: 'Your photograph is accepted.',
          ar: 'صورتكم مقبولة.',
        },
        deliveries: [sent(-0.9), sent(-0.9, 'failed', 'sms')],
      },
    ],
  },
  waiting: {
    put: { received_at: inDays(-6), promise: promised(-6, 12) },
    proofs: [
      { kind: 'assigned', at: inDays(-4), team: 'Équipe des titres' },
      {
        kind: 'waiting_usager',
        at: inDays(-2),
        missing: {
          fr: 'Un justificatif de domicile de moins d’un an',
          en: 'A proof of address less than one year old',
          ar: 'إثبات سكن لا يتجاوز تاريخه سنة',
        },
        by: inDays(9),
        how: {
          fr: 'Apportez-le à l’accueil, ou envoyez-le par courriel à etat-civil@bourg.example.',
          en: 'Bring it to reception, or send it by e-mail to etat-civil@bourg.example.',
          ar: 'أحضروه إلى الاستقبال، أو أرسلوه بالبريد الإلكتروني.',
        },
        deliveries: [sent(-2), sent(-2, 'accepted', 'sms')],
      },
    ],
  },
  late: {
    put: { received_at: inDays(-30), promise: promised(-30, -3) },
    proofs: [
      { kind: 'assigned', at: inDays(-26), team: 'Équipe des titres' },
      {
        kind: 'late',
        at: inDays(-3),
        why: {
          fr: 'L’imprimerie nationale a pris du retard. Nous vous écrivons dès qu’une date est sûre.',
          en: 'The national printer is behind. We write to you as soon as a date is certain.',
          ar: 'تأخرت المطبعة الوطنية. سنكتب إليكم فور تأكيد التاريخ.',
        },
      },
    ],
  },
  appointment: {
    put: { received_at: inDays(-2) },
    proofs: [
      {
        kind: 'promised',
        at: inDays(-1),
        promise: {
          from: `${inDays(5).slice(0, 10)}T09:00:00+01:00`,
          to: `${inDays(5).slice(0, 10)}T09:30:00+01:00`,
          zone: 'Europe/Paris',
          basis: 'agent',
        },
        place: 'Mairie de Bourg, guichet 3',
        cost: '86 €',
        lasts: 20,
        deliveries: [sent(-1)],
      },
    ],
  },
  done: {
    put: { received_at: inDays(-40), promise: promised(-40, -5) },
    proofs: [
      { kind: 'assigned', at: inDays(-30), team: 'Équipe des titres' },
      { kind: 'decided', at: inDays(-12) },
      { kind: 'done', at: inDays(-6) },
    ],
  },
}

/** A hub of the built product with one request in each state; `code` opens it. */
export interface TrackedHub {
  hub: Product
  origin: string
  code: Readonly<Record<TrackedState, string>>
}

/**
 * Starts it, with the town and its whole service.
 * @param more settings of the hub
 * @param services more services of the town
 */
export async function startTracked(
  more: {
    PARVIS_PUSH_CONTACT?: string
    PARVIS_PUSH_HOSTS?: string
    SMTP_URL?: string
    PARVIS_MAIL_FROM?: string
  } = {},
  services: readonly Service[] = [],
): Promise<TrackedHub> {
  const url = await newDatabase()
  const database = openPostgres(url)
  await migrate(database)
  await declareTown(database)
  for (const service of [wholeService, ...services])
    await upsertService(database, town.organisation, service)
  await database.close()
  const hub = await startServe({ DATABASE_URL: url, ...more }, await freePort())
  const origin = hub.at('hub')
  const codes: Record<string, string> = {}
  for (const state of trackedStates) codes[state] = await putState(origin, state)
  return { hub, origin, code: codes as Record<TrackedState, string> }
}

async function putState(origin: string, state: TrackedState): Promise<string> {
  const { put, proofs } = told[state]
  const reference = `PASS-${state}`
  const said = { service: wholeService.service, channel: 'web', locale: 'fr', ...put }
  const { tracking_code } = await sayToHub(origin, 'PUT', reference, said)
  for (const proof of proofs) {
    const id = uuidv7(Date.now(), randomBytes(10))
    await sayToHub(origin, 'POST', `${reference}/proofs`, { id, ...proof })
  }
  return String(tracking_code)
}
