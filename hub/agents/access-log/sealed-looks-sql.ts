import type { Queryable } from '../../platform/database/database.ts'

/** All that is kept of a look: what its seal is about, and where the seal finds it. */
export interface KeptLook {
  organisation: string
  access: string
  /** In UTC, to the microsecond that the database keeps. */
  at: string
  act: string
  agent_key: string
  service: string | null
  sector: string
  tool: string | null
  purpose: string
  level: number
  present: boolean
  reason: string | null
  subject_key: string
  request_keys: readonly string[]
  outcome: string
  regime: 'internal' | 'exchange'
  seal: number | null
  position: number | null
}

/** An instant in UTC to the microsecond, as a seal says it. */
const inUtc = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Whether a look has a date that a seal can say. Whatever has another was not written by a hub. */
export const datable = (column: string) => `${column} between '1970-01-01' and '9999-12-31'`

/** The columns of a look that is kept. */
export const keptLook = `organisation, access, ${inUtc('at')} as at, act, agent_key, service, sector, tool,
  purpose, level, present, reason, subject_key, request_keys, outcome, regime, seal::float8 as seal, position`

/**
 * The oldest looks that no seal has, of one day at most, so that those of one seal grow old together: ordinary
 * ones first, then those of exchanges between administrations, each in the order they were made.
 */
export function listUnsealedLooks(
  transaction: Queryable,
  organisation: string,
  limit: number,
): Promise<KeptLook[]> {
  return transaction.query<KeptLook>(
    `with oldest as (
       select * from access_log.access where organisation = $1 and seal is null and ${datable('at')}
       order by access limit $2
     )
     select ${keptLook} from oldest
     where (at at time zone 'UTC')::date = (
       select (at at time zone 'UTC')::date from oldest order by access limit 1)
     order by regime desc, access`,
    [organisation, limit],
  )
}

/** Looks of an organisation by seal and position, as the index has them. @param after only those that come later */
export function listSealedLooks(
  database: Queryable,
  organisation: string,
  after: { seal: number; position: number },
  limit: number,
): Promise<KeptLook[]> {
  return database.query<KeptLook>(
    `select ${keptLook} from access_log.access a
     where organisation = $1 and seal is not null and (seal, position) > ($2::bigint, $3::int)
     order by a.seal, position limit $4`,
    [organisation, after.seal, after.position, limit],
  )
}

/** A digest that stands for a look which the law's purge took. */
export interface PurgedLook {
  seal: number
  position: number
  digest: string
}

/** The digests of purged looks by seal and position. @param after only those that come later */
export function listPurgedLooks(
  database: Queryable,
  organisation: string,
  after: { seal: number; position: number },
  limit: number,
): Promise<PurgedLook[]> {
  return database.query<PurgedLook>(
    `select seal::float8 as seal, position, digest from access_log.purged p
     where organisation = $1 and (seal, position) > ($2::bigint, $3::int)
     order by p.seal, position limit $4`,
    [organisation, after.seal, after.position, limit],
  )
}

/** Looks that no seal has though they are older than this, or can have none; oldest first. */
export function listLongUnsealedLooks(
  database: Queryable,
  organisation: string,
  before: Date,
  limit: number,
): Promise<(KeptLook & { all: number })[]> {
  return database.query(
    `select ${keptLook}, count(*) over ()::int as all from access_log.access
     where organisation = $1 and (seal is null or position is null)
       and (at < $2 or not ${datable('at')})
     order by access limit $3`,
    [organisation, before, limit],
  )
}
