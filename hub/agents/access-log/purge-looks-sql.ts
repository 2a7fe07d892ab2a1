import type { Queryable } from '../../platform/database/database.ts'
import { type KeptLook, keptLook, type PurgedLook } from './sealed-looks-sql.ts'

/** Which sealed looks are looked for: of one regime, from before an instant. */
export interface OldSeals {
  organisation: string
  regime: KeptLook['regime']
  before: string
  /** An id that no look from before the instant reaches: ids sort by time. */
  youngest: string
  /** Only in seals with a higher number. */
  after: number
  most: number
}

/** Seals that have looks which are old enough, and whether all they have of that regime are. */
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

/** The looks of some seals and one regime. */
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

/** Has the database's own purge take looks, and keep their digests while others of their seal stay. */
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
