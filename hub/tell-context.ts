import type {
  ContextFound,
  PromiseStanding,
  RequestBrief,
  RequestFull,
} from '#shared/contract/context.ts'
import type { Level } from '#shared/contract/purpose.ts'
import type { Service } from '#shared/contract/service.ts'
import { agentText } from '#shared/text/agent/text.ts'
import { sayDay, sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { isStill } from './requests/is-still.ts'
import { findCallbacks } from './store/callbacks.ts'
import type { Queryable } from './store/database.ts'
import { findDeliveries } from './store/deliveries.ts'
import { findKnownBy } from './store/identifiers.ts'
import { findPromises, findStandingEnds } from './store/promises.ts'
import { findProofs } from './store/proofs.ts'
import type { Recognised } from './store/recognition.ts'
import type { StoredRequest } from './store/requests.ts'
import { sayWindow } from './tracking/say-window.ts'
import { tellTracking } from './tracking/tell.ts'

/** In which language, when and how much is told, of what the organisation offers. */
interface Reading {
  name: string
  zone: string
  services: readonly Service[]
  locale: Locale
  now: Date
  level: Level
}

/** What a look has found. */
interface Found {
  /** The one request a reference names; `null` when it names several, or a person was asked for. */
  request: Recognised | null
  others: readonly Recognised[]
  /** The others are all of one person: they share the identifier that was asked for. */
  isPerson: boolean
}

/** How near the end of a promise must be to say so, in milliseconds: two days. */
const near = 2 * 24 * 3600_000

/** Tells an agent what was found: a request whole, and others in a few words. */
export async function tellFound(
  transaction: Queryable,
  reading: Reading,
  { request, others, isPerson }: Found,
): Promise<Partial<ContextFound>> {
  const ends = await findStandingEnds(transaction, others)
  const person = request ?? (isPerson ? others[0] : undefined)
  const known = person && (await findKnownBy(transaction, person))
  const since = (at: Date) => sayDay(at, reading.zone, reading.locale, reading.now)
  return {
    zone: reading.zone,
    ...(known && {
      usager: { known_by: known.map((one) => ({ ...one, since: since(one.since) })) },
    }),
    ...(request && { request: await tellFull(transaction, request, reading) }),
    others: others.map((one, at) => tellBrief(one, ends[at] ?? null, reading)),
  }
}

async function tellFull(
  transaction: Queryable,
  request: Recognised,
  reading: Reading,
): Promise<RequestFull> {
  const { locale, now, zone, level } = reading
  const proofs = await findProofs(transaction, request, 'agent')
  const promises = await findPromises(transaction, request)
  const deliveries = await findDeliveries(transaction, request)
  const service = serviceOf(request, reading)
  const organisation = reading.name
  const known = { request, proofs, promises, deliveries, service, organisation, zone }
  const text = agentText[locale]
  const {
    locale: _,
    organisation: __,
    facts: ___,
    ...told
  } = tellTracking(known, locale, now, text)
  const callbacks = await findCallbacks(transaction, request)
  const awaited = callbacks.find(({ done_at }) => done_at === null)
  const promised = promises.find((promise) => promise.replaced_at === null)
  const standing = standingOf(request, promised?.window_to ?? null, now)
  const day = (at: Date) => sayDay(at, zone, locale, now)
  return {
    ...told,
    adaptations: told.adaptations.map((one, at) => ({ ...one, adaptation: at + 1 })),
    source: request.source,
    ...(request.kind && { kind: request.kind }),
    channel: text.channel[request.channel as keyof typeof text.channel] ?? request.channel,
    received: day(request.received_at),
    // The usager is told no more of a date that has served; an agent may still be asked which it was.
    ...(promised &&
      standing && {
        standing,
        promise: told.promise ?? {
          window: sayWindow(promised, usagerText[locale].telling, locale, now),
          note: text.note[promised.basis],
        },
      }),
    ...(awaited && { callback: fill(text.callback, { day: day(awaited.asked_at) }) }),
    told: fill(text.told, {
      day: day(request.changed_at),
      hour: sayHour(request.changed_at, zone, locale),
    }),
    ...(level === 2 && request.link && { link: request.link }),
  }
}

function tellBrief(request: Recognised, end: Date | null, reading: Reading): RequestBrief {
  const { locale, now, zone } = reading
  const promise = standingOf(request, end, now)
  return {
    source: request.source,
    reference: request.reference,
    ...(request.kind && { kind: request.kind }),
    service: serviceOf(request, reading).name[locale],
    headline: agentText[locale].state[request.state],
    received: sayDay(request.received_at, zone, locale, now),
    ...(promise && { promise }),
  }
}

function serviceOf(request: StoredRequest, { services }: Reading): Service {
  const service = services.find((one) => one.service === request.service)
  if (!service) throw new Error(`No service is called ${request.service}`)
  return service
}

/**
 * Where the promise of a request stands; a request withdrawn by its usager has none, and one whose
 * usager is waited for has its date ahead.
 * @param end of the window that stands
 */
function standingOf(
  request: StoredRequest,
  end: Date | null,
  now: Date,
): PromiseStanding | undefined {
  const { state, completed_at } = request
  if (!end || state === 'withdrawn') return undefined
  if (isStill(request, { window_to: end })) return 'ahead'
  if (completed_at) return completed_at <= end ? 'kept' : 'late'
  if (end < now) return 'late'
  return end.getTime() - now.getTime() <= near ? 'near' : 'ahead'
}
