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
import { requestName, sectorKeys } from '../../requests/identifiers/sector-key.ts'
import { insertHubProof } from '../../requests/requests/proofs-sql.ts'
import { lockRequest, type StoredRequest } from '../../requests/requests/requests-sql.ts'
import type { StoredAccess } from '../access-log/access-log-sql.ts'
import { insertPresences, listTold } from './presence-sql.ts'
import { listReached } from './reached.ts'

/** A usager who gave their code is not written to for other looks of that agent, in milliseconds. */
const proofLasts = 2 * 3600_000

type TellDeps = Pick<Deps, 'clock' | 'random' | 'outbox' | 'secret'>

/** A look that opened other sectors on an agent's word that the usager is present. */
interface PresenceLook {
  offer: ServiceDefinition
  /** The agent's own service. */
  service: string | undefined
  /** Its log entries of those sectors, written in the same transaction. */
  opened: readonly StoredAccess[]
  /** The requests of those sectors, of one usager as it seems. */
  requests: readonly (StoredRequest & { sector: string })[]
}

/**
 * Tells the usager by their own channel, where they have one: once a day for one agent. Each place
 * that their requests reach is told, since a stranger may have made one of them in their name and
 * given it another address. The messages commit with the log entries, or none does.
 */
export async function notifyUsager(
  transaction: Queryable,
  deps: TellDeps,
  look: PresenceLook,
): Promise<void> {
  const { offer, opened, requests } = look
  const { organisation, zone } = offer
  const day = dayIn(zone, deps.clock())
  const agents = [...new Set(opened.map(({ agent_key }) => agent_key))].sort()
  for (const agent of agents)
    await transaction.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [
      lockNumbers.presences,
      JSON.stringify([organisation, agent]),
    ])
  const since = new Date(deps.clock().getTime() - proofLasts)
  const keysOf = new Map(
    requests.map((one) => [
      one,
      sectorKeys(deps.secret, organisation, one.sector, requestName(one)),
    ]),
  )
  const about = { agents, keys: [...keysOf.values()].flat(), day, since }
  const noticed = new Set(await listTold(transaction, organisation, about))
  const isNoticed = (one: PresenceLook['requests'][number]) =>
    keysOf.get(one)?.some((key) => noticed.has(key))
  const isTold = await writeToEach(transaction, deps, look, requests.filter(isNoticed))
  await insertPresences(transaction, organisation, opened, day, isTold)
}

/**
 * Enqueues one message to each place that no message went to.
 * @param noticed requests whose usager knows already
 * @returns whether it wrote any
 */
async function writeToEach(
  transaction: Queryable,
  deps: TellDeps,
  { offer, service: own, requests }: PresenceLook,
  noticed: readonly StoredRequest[],
): Promise<boolean> {
  const now = deps.clock()
  const reached = new Set<string>()
  for (const one of noticed)
    for (const place of await listReached(transaction, deps.secret, one)) reached.add(place)
  let hasWritten = false
  for (const request of requests) {
    const service = offer.services.find((one) => one.service === request.service)
    if (!service || noticed.includes(request)) continue
    const places = await listReached(transaction, deps.secret, request)
    if (places.every((place) => reached.has(place))) continue
    const proof = {
      id: uuidv7(now.getTime(), deps.random(10)),
      kind: 'message',
      at: now.toISOString(),
      text: wordsOf(offer, own, now),
      asks: 'presence',
    } as const
    const ways = await findReachableWays(transaction, request)
    const owed = pendingDeliveryOf(deps, request, service, proof, ways)
    if (owed.length === 0 || !(await lockRequest(transaction, request))) continue
    await insertHubProof(transaction, request, proof, now)
    await deps.outbox.put(transaction, owed)
    for (const place of places) reached.add(place)
    hasWritten = true
  }
  return hasWritten
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
