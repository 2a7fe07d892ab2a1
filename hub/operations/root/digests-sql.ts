import type { Queryable } from '../../platform/database/database.ts'
import type { DigestColumn } from './digest-columns.ts'

/** A digest and its row: the place names one only together with the organisation. */
export interface KeptDigest {
  place: string
  organisation: string
  digest: string
  /** Of its key; `null` for digests of codes and answers. */
  sector: string | null
}

/**
 * Lists and locks rows after a place whose digest another generation made: one of a code without a dot is
 * of no key. Rows that another transaction holds are left out, so that nobody waits for two.
 */
export function lockDigests(
  transaction: Queryable,
  { table, column, sector }: DigestColumn,
  generation: number,
  after: string,
): Promise<KeptDigest[]> {
  return transaction.query<KeptDigest>(
    `select t.ctid::text as place, t.organisation, t.${column} as digest,
       ${sector} as sector
     from ${table} t where t.ctid > $1::text::tid and t.${column} <> ''
       and t.${column} not like $2 and (${sector} is not null or t.${column} like '%.%')
     order by t.ctid limit 500 for update of t skip locked`,
    [after, `${generation}.%`],
  )
}

/** Updates the digests of rows that this transaction has locked. */
export async function updateDigests(
  transaction: Queryable,
  { table, column }: DigestColumn,
  rows: readonly KeptDigest[],
): Promise<void> {
  await transaction.query(
    `update ${table} t set ${column} = r.digest
     from jsonb_to_recordset($1::jsonb) as r(place text, organisation text, digest text)
     where t.ctid = r.place::tid and t.organisation = r.organisation`,
    [JSON.stringify(rows)],
  )
}

/** Counts the digests that another generation made. */
export async function countDigests(
  database: Queryable,
  { table, column, sector }: DigestColumn,
  generation: number,
): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from ${table} t where t.${column} <> ''
       and t.${column} not like $1 and (${sector} is not null or t.${column} like '%.%')`,
    [`${generation}.%`],
  )
  return row?.n ?? 0
}
