import type { Identifier } from '#shared/contract/agents/context.ts'
import { raiseAlarm } from '../../agents/alarms/raise-alarm.ts'
import type { UpdateSources } from '../../agents/context/update-sources.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import { retryTransaction } from '../../platform/database/retry-transaction.ts'
import type { Deps } from '../../platform/deps.ts'
import { inTime } from '../../platform/outbound/in-time.ts'
import { rememberBriefly } from '../../platform/time/remember-briefly.ts'
import { normalise } from '../../requests/identifiers/normalise.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import { type Fault, isUnreliable, SourceFault } from '../source-client/fault.ts'
import type { SoughtAtSource } from '../source-client/record.ts'
import { openBreaker } from './breaker.ts'
import { listConnectors, type StoredConnector } from './connectors-sql.ts'
import { describeSourceStanding } from './describe-source-standing.ts'
import { findAt } from './find-at.ts'
import { cacheReaders, type OpenedLive } from './live-readers.ts'
import { recordPage } from './record-page.ts'
import { serviceOf } from './to-item.ts'

type SourceDeps = IntakeDeps & Pick<Deps, 'database'>

/** Longest wait of a search for a source, in milliseconds. */
const patience = 2_500

/** Most concurrent searches in one source; further ones skip it. */
const mostAtOnce = 10

/**
 * Refreshes the cached requests of a usager from the sources, where the cache may be stale. It
 * records answers like any reading, and the search then reads the cache. So timing and answer do
 * not reveal whether something was found.
 */
export function openUpdateSources(deps: SourceDeps): UpdateSources {
  const breaker = openBreaker(deps.clock)
  const readers = cacheReaders(deps, patience)
  const declaredBy = rememberBriefly(deps.clock, (organisation) =>
    listConnectors(deps.database, organisation),
  )
  /** Calls in progress by source, those that timed out for their search included. */
  const underWay = new Map<string, number>()
  const isFull = (name: string) => (underWay.get(name) ?? 0) >= mostAtOnce
  const count = (name: string, more: 1 | -1) => underWay.set(name, (underWay.get(name) ?? 0) + more)
  return async ({ offer, reach, identifier, locale }) => {
    const services = new Set(reach.services.map(({ service }) => service))
    const sources = await declaredBy(offer.organisation)
    const reached = sources.filter(({ settings: { services: read } }) =>
      // A file in a folder may concern any service.
      read ? Object.values(read).some((one) => services.has(one)) : services.size > 0,
    )
    const told = { now: deps.clock(), zone: offer.zone, locale }
    return Promise.all(
      reached.map(async (source) => {
        const standing = describeSourceStanding(readOf(source), told)
        const sought = soughtAt(source, identifier)
        const isBehind = source.settings['reads'] === 'asked' || standing.standing !== 'up_to_date'
        // An untrustworthy source stays so for a single usager.
        if (!sought || !isBehind || standing.standing === 'unreliable') return standing
        const came = await ask(source, offer, sought, services)
        if (came === null) return standing
        const answeredAt = came === 'answered' ? told.now : source.answered_at
        const failure = came === 'answered' ? null : came
        return describeSourceStanding({ ...readOf(source), answeredAt, ...judged(failure) }, told)
      }),
    )
  }

  /** Searches one source. @returns the fault; `null` where it cannot search this */
  async function ask(
    source: StoredConnector,
    offer: ServiceDefinition,
    sought: SoughtAtSource,
    services: ReadonlySet<string>,
  ): Promise<Fault | 'answered' | null> {
    // A new declaration resets the circuit breaker.
    const name = JSON.stringify([source.organisation, source.source, source.declared_at])
    if (isFull(name) || !breaker.mayAsk(name)) return { why: 'rested' }
    try {
      const opened = readers(source)
      if (!opened) return null
      const late = AbortSignal.timeout(patience)
      count(name, 1)
      const work = findAndRecord(opened, source, offer, sought, services, late).finally(() =>
        count(name, -1),
      )
      const found = await inTime(work, late)
      if (found === null) throw new SourceFault({ why: 'too_slow', seconds: patience / 1000 })
      breaker.came(name, true)
      return found === 'cannot' ? null : 'answered'
    } catch (error) {
      breaker.came(name, false)
      if (!(error instanceof SourceFault)) throw error
      const { fault } = error
      const { organisation, source: named } = source
      if (isUnreliable(fault))
        await raiseAlarm(deps, {
          ...{ organisation, source: named, sector: null, agent_key: null },
          kind: 'source_unreliable',
        })
      return fault
    }
  }

  async function findAndRecord(
    { reader, settings }: OpenedLive,
    source: StoredConnector,
    offer: ServiceDefinition,
    sought: SoughtAtSource,
    services: ReadonlySet<string>,
    late: AbortSignal,
  ): Promise<'found' | 'cannot'> {
    const found = await findAt(reader, sought, source.source, late)
    if (found === null) return 'cannot'
    const recording = {
      ...{ deps, settings, takesNew: true, declaredAt: source.declared_at },
      holder: { organisation: source.organisation, source: source.source },
      offer: offerOf(offer),
    }
    // Drop requests of services out of the agent's reach.
    const reached = found.filter((one) => services.has(serviceOf(one, settings) ?? ''))
    if (reached.length > 0)
      await retryTransaction(deps.database, (inside) => recordPage(inside, recording, reached))
    return 'found'
  }
}

/** Returns the reading state of a source. */
export function readOf({ source, answered_at, failure, settings }: StoredConnector) {
  const every = Number(settings['every'] ?? 60)
  return { source, answeredAt: answered_at, every, ...judged(failure) }
}

function judged(failure: Fault | null) {
  return { failure, isUnreliable: failure !== null && isUnreliable(failure) }
}

/** Returns the search for a source; `null` for no identifier, or one of another source. */
function soughtAt({ source }: StoredConnector, identifier: Identifier): SoughtAtSource | null {
  const { kind, value, source: named } = identifier
  if (named !== undefined && named !== source) return null
  if (kind === 'reference' || kind === 'account') return { kind, value: value.trim() }
  // No source knows the codes of the hub.
  if (kind === 'code') return null
  const normal = normalise(identifier)
  return normal === null ? null : { kind, value: normal.slice(kind.length + 1) }
}
