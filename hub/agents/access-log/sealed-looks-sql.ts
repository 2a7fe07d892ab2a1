import type { Queryable } from '../../platform/database/database.ts'

/** A stored entry: the fields its seal covers, and its place under that seal. */
export interface KeptLook {
  organisation: string
  access: string
  /** In UTC, to the microsecond, as PostgreSQL stores it. */
  at: string
  act: string
  agent_key: string
  service: string | null
  sector: string
  tool: string | null
  purpose: string
  level: number
  present: boolean
  way: string
  reason: string | null
  subject_key: string
  request_keys: readonly string[]
  outcome: string
  regime: 'internal' | 'exchange'
  seal: number | null
  position: number | null
}

/** Formats an instant in UTC to the microsecond, as seals do. */
const inUtc = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** SQL condition: a seal can express this date. A hub writes no other dates. */
export const datable = (column: string) => `${column} between '1970-01-01' and '9999-12-31'`

/** The columns of a stored entry. */
export const keptLook = `organisation, access, ${inUtc('at')} as at, act, agent_key, service, sector, tool,
  purpose, level, present, way, reason, subject_key, request_keys, outcome, regime, seal::float8 as seal, position`

/**
 * Lists the oldest entries without a seal, of one day at most, so that the entries of a seal expire
 * together. Ordinary entries come first, then exchanges between administrations, each in order of
 * creation.
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

/**
 * Lists the entries of an organisation by seal and position, in index order.
 * @param after only later entries
 */
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

/** A digest that replaces a purged entry. */
export interface PurgedLook {
  seal: number
  position: number
  digest: string
}

/** Lists the digests of purged entries by seal and position. @param after only later ones */
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

/** Lists entries older than this instant without a seal, or that cannot have one; oldest first. */
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
