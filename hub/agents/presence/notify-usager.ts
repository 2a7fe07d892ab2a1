import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Localised, localise } from '#shared/text/locale.ts'
import { presenceText, whoLookedText } from '#shared/text/usager/requests/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { findReachableWays } from '../../requests/addresses/usager-addresses-sql.ts'
import { pendingDeliveryOf } from '../../requests/delivery/queue/outbox.ts'
import { insertHubProof } from '../../requests/requests/proofs-sql.ts'
import { lockRequest, type StoredRequest } from '../../requests/requests/requests-sql.ts'
import type { StoredAccess } from '../access-log/access-log-sql.ts'
import { hasNotice, insertPresences } from './presence-sql.ts'

/** A usager who gave their code is not written to for other looks of that agent, in milliseconds. */
const proofLasts = 2 * 3600_000

type TellDeps = Pick<Deps, 'clock' | 'random' | 'outbox'>

/** A look that opened other sectors on an agent's word that the usager is present. */
interface PresenceLook {
  offer: ServiceDefinition
  /** The agent's own service. */
  service: string | undefined
  /** Its log entries of those sectors, written in the same transaction. */
  opened: readonly StoredAccess[]
  /** The requests of those sectors, of one usager; the newest first. */
  requests: readonly StoredRequest[]
}

/**
 * Tells the usager by their own channel, where they have one: once a day for one agent. The message
 * commits with the log entries, or neither does.
 */
export async function notifyUsager(
  transaction: Queryable,
  deps: TellDeps,
  look: PresenceLook,
): Promise<void> {
  const { offer, opened } = look
  const { organisation, zone } = offer
  const day = dayIn(zone, deps.clock())
  const agents = [...new Set(opened.map(({ agent_key }) => agent_key))].sort()
  for (const agent of agents)
    await transaction.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [
      lockNumbers.presences,
      JSON.stringify([organisation, agent]),
    ])
  const since = new Date(deps.clock().getTime() - proofLasts)
  const isTold =
    !(await hasNotice(transaction, organisation, opened, day, since)) &&
    (await writeToOne(transaction, deps, look))
  await insertPresences(transaction, organisation, opened, day, isTold)
}

/** Enqueues one message, for the first request whose usager has a channel. @returns whether it did */
async function writeToOne(
  transaction: Queryable,
  deps: TellDeps,
  { offer, service: own, requests }: PresenceLook,
): Promise<boolean> {
  const now = deps.clock()
  const proof = {
    id: uuidv7(now.getTime(), deps.random(10)),
    kind: 'message',
    at: now.toISOString(),
    text: wordsOf(offer, own, now),
    asks: 'presence',
  } as const
  for (const request of requests) {
    const service = offer.services.find((one) => one.service === request.service)
    if (!service) continue
    const ways = await findReachableWays(transaction, request)
    const owed = pendingDeliveryOf(deps, request, service, proof, ways)
    if (owed.length === 0 || !(await lockRequest(transaction, request))) continue
    await insertHubProof(transaction, request, proof, now)
    await deps.outbox.put(transaction, owed)
    return true
  }
  return false
}

/** Says on which day an agent of which service was said to be with the usager, in each language. */
function wordsOf(
  { services, name, zone }: ServiceDefinition,
  own: string | undefined,
  now: Date,
): Localised {
  const service = services.find((one) => one.service === own)
  return Object.fromEntries(
    usagerLocales.map((locale) => {
      const unnamed = fill(whoLookedText[locale].noService, { organisation: name })
      const said = service ? localise(service.name, locale) : unnamed
      const day = formatDay(now, zone, locale, now)
      return [locale, fill(presenceText[locale].lead, { day, service: said })]
    }),
  ) as Localised
}
