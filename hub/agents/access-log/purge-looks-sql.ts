import type { Queryable } from '../../platform/database/database.ts'
import { type KeptLook, keptLook, type PurgedLook } from './sealed-looks-sql.ts'

/** Selects sealed entries of one regime that are older than an instant. */
export interface OldSeals {
  organisation: string
  regime: KeptLook['regime']
  before: string
  /** An id above every entry older than the instant: ids sort by time. */
  youngest: string
  /** Only seals with a higher number. */
  after: number
  most: number
}

/** Lists seals that have entries old enough, and whether all their entries of that regime are. */
export function listOldSeals(
  database: Queryable,
  { organisation, regime, before, youngest, after, most }: OldSeals,
): Promise<{ seal: number; is_old: boolean }[]> {
  return database.query(
    `with reached as (
       select distinct seal from access_log.access
       where organisation = $1 and regime = $2 and access < $4::uuid and at < $3::timestamptz
         and seal > $5::bigint
       order by seal limit $6
     )
     select a.seal::float8 as seal, max(a.at) < $3::timestamptz as is_old
     from access_log.access a join reached using (seal)
     where a.organisation = $1 and a.regime = $2
     group by a.seal order by a.seal`,
    [organisation, regime, before, youngest, after, most],
  )
}

/** Lists the entries of one regime under some seals. */
export function listLooksOfSeal(
  database: Queryable,
  { organisation, regime }: Pick<OldSeals, 'organisation' | 'regime'>,
  seals: readonly number[],
): Promise<KeptLook[]> {
  return database.query<KeptLook>(
    `select ${keptLook} from access_log.access
     where organisation = $1 and regime = $2
       and seal in (select x::bigint from jsonb_array_elements_text($3::jsonb) x)`,
    [organisation, regime, JSON.stringify(seals)],
  )
}

/**
 * Calls the purge function of the database. It keeps the digests of entries whose seal still holds
 * others.
 */
export async function deleteLooks(
  transaction: Queryable,
  organisation: string,
  gone: readonly (Pick<KeptLook, 'seal' | 'position' | 'at'> & Pick<PurgedLook, 'digest'>)[],
): Promise<number> {
  const [row] = await transaction.query<{ went: number }>(
    'select access_log.purge($1, $2::jsonb) as went',
    [organisation, JSON.stringify(gone)],
  )
  return row?.went ?? 0
}
