import type { AccessAct, AccessOutcome } from '#shared/contract/agents/access.ts'
import type { ContextAsked } from '#shared/contract/agents/context.ts'
import { type Level, unknownPurpose } from '#shared/contract/agents/purpose.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Services } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { requestName, sectorKey } from '../../requests/identifiers/sector-key.ts'
import type { RequestKey } from '../../requests/register/requests-sql.ts'
import { insertAccesses, type StoredAccess } from './access-log-sql.ts'
import { agentName } from './actor.ts'

type Outside = Pick<Services, 'secret' | 'random' | 'clock'>

/** A request something was shown of, or done with. */
type Touched = Pick<RequestKey, 'source' | 'reference'> & { sector: string }

/** What somebody did with what is known of a usager, and what came of it. */
export interface Act {
  act: AccessAct
  /** What was asked for, as it is compared. */
  subject: string
  purpose: string
  level: Level
  tool?: ContextAsked['tool']
  present?: boolean | undefined
  reason?: string | null | undefined
  outcome: AccessOutcome
  /** Sectors it was in, where nothing of it was shown. */
  sectors: readonly string[]
  touched: readonly Touched[]
  /** Sources that are another administration's. */
  exchanges: ReadonlySet<string>
}

/** An act as somebody tries it, before it is known what comes of it. */
export type TriedAct = Omit<Act, 'outcome' | 'sectors' | 'touched' | 'exchanges'>

/**
 * Leaves the traces of an act: one in each sector, with its own keys, so that the logs of two sectors
 * cannot be joined. Nothing is shown, and nothing done, before it has resolved.
 */
export function insertTraces(
  database: Queryable,
  outside: Outside,
  { agent, rights: { organisation, service } }: Bearer,
  act: Act,
): Promise<void> {
  return insertTracesOf(database, outside, { actor: agentName(agent), organisation, service }, act)
}

/** The same of whoever did it, as they are named inside a sector. */
export async function insertTracesOf(
  database: Queryable,
  { secret, random, clock }: Outside,
  {
    actor,
    organisation,
    service,
  }: { actor: string; organisation: string; service?: string | undefined },
  act: Act,
): Promise<void> {
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
      reason: act.reason ?? null,
      subject_key: key(act.subject),
      request_keys: touched.map((one) => key(requestName(one))),
      outcome: act.outcome,
      regime: touched.some(({ source }) => act.exchanges.has(source)) ? 'exchange' : 'internal',
    }
  })
  await insertAccesses(database, traces)
}

/** Leaves the trace of an act that is refused, without the words that were given for a purpose. */
export function insertRefusalTrace(
  database: Queryable,
  outside: Outside,
  bearer: Bearer,
  { purposes, exchanges }: Pick<ServiceDefinition, 'purposes' | 'exchanges'>,
  act: TriedAct,
): Promise<void> {
  const isListed = purposes.some(({ purpose }) => purpose === act.purpose)
  return insertTraces(database, outside, bearer, {
    ...act,
    purpose: isListed ? act.purpose : unknownPurpose,
    outcome: 'refused',
    sectors: bearer.rights.sectors,
    touched: [],
    exchanges,
  })
}
