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
import type { Queryable } from './store/database.ts'
import { findKnownBy } from './store/identifiers.ts'
import { findPromises, type StoredPromise } from './store/promises.ts'
import { findProofs } from './store/proofs.ts'
import type { Recognised } from './store/recognition.ts'
import { type Known, tellTracking } from './tracking.ts'

/** For whom, when and how much is told. */
export interface Town {
  name: string
  zone: string
  services: readonly Service[]
  locale: Locale
  now: Date
  level: Level
}

/** How near the end of a promise must be to say so, in milliseconds: two days. */
const near = 2 * 24 * 3600_000

/**
 * Tells an agent what was found: the request that was asked for, whole, and the others in a few words.
 * @param request the one request a reference names; `null` when it was a person who was asked for.
 */
export async function tellFound(
  transaction: Queryable,
  town: Town,
  request: Recognised | null,
  others: readonly Recognised[],
): Promise<Partial<ContextFound>> {
  const known = await findKnownBy(transaction, request ?? (others[0] as Recognised))
  const say = (at: Date) => sayDay(at, town.zone, town.locale, town.now)
  const brief: RequestBrief[] = []
  for (const one of others) brief.push(tellBrief(await gather(transaction, town, one), town))
  return {
    usager: { known_by: known.map(({ kind, how, since }) => ({ kind, how, since: say(since) })) },
    ...(request && { request: tellFull(await gather(transaction, town, request), request, town) }),
    others: brief,
  }
}

async function gather(transaction: Queryable, town: Town, request: Recognised): Promise<Known> {
  const service = town.services.find((one) => one.service === request.service)
  if (!service) throw new Error(`No service is called ${request.service}`)
  const proofs = await findProofs(transaction, request)
  const promises = await findPromises(transaction, request)
  return { request, proofs, promises, service, organisation: town.name, zone: town.zone }
}

function tellFull(known: Known, request: Recognised, town: Town): RequestFull {
  const { locale, now, zone } = town
  const text = agentText[locale]
  const { locale: _, organisation: __, ...told } = tellTracking(known, locale, now, text)
  const standing = standingOf(known, now)
  const day = (at: Date) => sayDay(at, zone, locale, now)
  return {
    ...told,
    ...(request.kind && { kind: request.kind }),
    channel: text.channel[request.channel as keyof typeof text.channel] ?? request.channel,
    received: day(request.received_at),
    ...(standing && { standing }),
    told: fill(text.told, {
      day: day(request.changed_at),
      hour: sayHour(request.changed_at, zone, locale),
    }),
    ...(town.level === 2 && request.link && { link: request.link }),
  }
}

function tellBrief(known: Known, { locale, now, zone }: Town): RequestBrief {
  const { request, service } = known
  const promise = standingOf(known, now)
  return {
    reference: request.reference,
    service: service.name[locale],
    headline: agentText[locale].state[request.state],
    received: sayDay(request.received_at, zone, locale, now),
    ...(promise && { promise }),
  }
}

/** Where the promise of a request stands; a request withdrawn by its usager has none. */
function standingOf({ request, promises }: Known, now: Date): PromiseStanding | undefined {
  const standing = promises.find((one: StoredPromise) => one.replaced_at === null)
  if (!standing || request.state === 'withdrawn') return undefined
  const { window_to: end } = standing
  if (request.completed_at) return request.completed_at <= end ? 'kept' : 'late'
  if (end < now) return 'late'
  return end.getTime() - now.getTime() <= near ? 'near' : 'ahead'
}
