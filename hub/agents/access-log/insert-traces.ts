import type { AccessAct, AccessOutcome, AccessWay } from '#shared/contract/agents/access.ts'
import type { ContextAsked } from '#shared/contract/agents/context.ts'
import { type Level, unknownPurpose } from '#shared/contract/agents/purpose.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { requestName, sectorKey } from '../../requests/identifiers/sector-key.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'
import { insertAccesses, type StoredAccess } from './access-log-sql.ts'
import { agentName } from './actor.ts'

/** A request that was shown or changed. */
type Touched = Pick<RequestKey, 'source' | 'reference'> & { sector: string }

/** What somebody did with the data of a usager, and the outcome. */
export interface Act {
  act: AccessAct
  /** The identifier that was searched, normalised. */
  subject: string
  purpose: string
  level: Level
  tool?: ContextAsked['tool']
  present?: boolean | undefined
  way?: AccessWay | undefined
  reason?: string | null | undefined
  outcome: AccessOutcome
  /** Sectors that were searched, where nothing was shown. */
  sectors: readonly string[]
  touched: readonly Touched[]
  /** Sources that belong to another administration. */
  exchanges: ReadonlySet<string>
}

/** An act before its outcome is known. */
export type TriedAct = Omit<Act, 'outcome' | 'sectors' | 'touched' | 'exchanges'>

/**
 * Writes the access-log entries of an act, one for each sector. Each sector has its own keys, so
 * nobody can join the logs of two sectors. Callers show and change nothing before it resolves.
 * @returns the entries
 */
export function insertTraces(
  database: Queryable,
  deps: Pick<Deps, 'secret' | 'random' | 'clock'>,
  { agent, rights: { organisation, service } }: Bearer,
  act: Act,
): Promise<StoredAccess[]> {
  return insertTracesOf(database, deps, { actor: agentName(agent), organisation, service }, act)
}

/** Does the same for any actor. The function names the actor inside a sector. */
export async function insertTracesOf(
  database: Queryable,
  { secret, random, clock }: Pick<Deps, 'secret' | 'random' | 'clock'>,
  {
    actor,
    organisation,
    service,
  }: { actor: string; organisation: string; service?: string | undefined },
  act: Act,
): Promise<StoredAccess[]> {
  const now = clock()
  const reached = new Set(act.touched.map(({ sector }) => sector))
  const sectors = reached.size > 0 ? reached : new Set(act.sectors.slice(0, 1))
  if (sectors.size === 0) sectors.add('')
  const traces = [...sectors].map((sector): StoredAccess => {
    const key = (text: string) => sectorKey(secret, organisation, sector, text)
    const touched = act.touched.filter((one) => one.sector === sector)
    return {
      organisation,
      access: uuidv7(now.getTime(), random(10)),
      at: now,
      act: act.act,
      agent_key: key(actor),
      service: service ?? null,
      sector,
      tool: act.tool ?? null,
      purpose: act.purpose,
      level: act.level,
      present: act.present ?? false,
      way: act.way ?? 'seen',
      reason: act.reason ?? null,
      subject_key: key(act.subject),
      request_keys: touched.map((one) => key(requestName(one))),
      outcome: act.outcome,
      regime: touched.some(({ source }) => act.exchanges.has(source)) ? 'exchange' : 'internal',
    }
  })
  await insertAccesses(database, traces)
  return traces
}

/** Writes the log entry of a refused act, without the purpose that was typed. */
export function insertRefusalTrace(
  database: Queryable,
  deps: Pick<Deps, 'secret' | 'random' | 'clock'>,
  bearer: Bearer,
  { purposes, exchanges }: Pick<ServiceDefinition, 'purposes' | 'exchanges'>,
  act: TriedAct,
): Promise<StoredAccess[]> {
  const isListed = purposes.some(({ purpose }) => purpose === act.purpose)
  return insertTraces(database, deps, bearer, {
    ...act,
    purpose: isListed ? act.purpose : unknownPurpose,
    outcome: 'refused',
    sectors: bearer.rights.sectors,
    touched: [],
    exchanges,
  })
}
