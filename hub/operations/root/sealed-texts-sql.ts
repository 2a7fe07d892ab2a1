import type { Queryable } from '../../platform/database/database.ts'
import type { SealedColumn } from './sealed-columns.ts'

/** A sealed text and its row: the place names one only together with the organisation. */
export interface SealedText {
  place: string
  /** `''` in a table of the hub itself. */
  organisation: string
  sealed: string
}

/**
 * Lists and locks rows after a place whose text another generation sealed. Rows that another
 * transaction holds are left out, so that nobody waits for two.
 */
export function lockSealedTexts(
  transaction: Queryable,
  { table, column, isOfOrganisation }: SealedColumn,
  generation: number,
  after: string,
): Promise<SealedText[]> {
  return transaction.query<SealedText>(
    `select ctid::text as place, ${isOfOrganisation ? 'organisation' : `''`} as organisation,
       ${column} as sealed
     from ${table} where ctid > $1::text::tid and ${column} <> '' and ${column} not like $2
     order by ctid limit 500 for update skip locked`,
    [after, `${generation}.%`],
  )
}

/** Updates the texts of rows that this transaction has locked. */
export async function updateSealedTexts(
  transaction: Queryable,
  { table, column, isOfOrganisation }: SealedColumn,
  rows: readonly SealedText[],
): Promise<void> {
  await transaction.query(
    `update ${table} t set ${column} = r.sealed
     from jsonb_to_recordset($1::jsonb) as r(place text, organisation text, sealed text)
     where t.ctid = r.place::tid${isOfOrganisation ? ' and t.organisation = r.organisation' : ''}`,
    [JSON.stringify(rows)],
  )
}

/** Counts the texts that another generation sealed. */
export async function countSealedTexts(
  database: Queryable,
  { table, column }: SealedColumn,
  generation: number,
): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${column} <> '' and ${column} not like $1`,
    [`${generation}.%`],
  )
  return row?.n ?? 0
}

/** Marks that nothing is sealed by a generation before this one. */
export async function updateResealed(database: Queryable, generation: number): Promise<void> {
  await database.query(
    'update root_generation set resealed_at = now() where generation <= $1 and resealed_at is null',
    [generation],
  )
}

/**
 * Returns whether a generation has sealed for an hour: whoever sealed by an earlier one has ended or
 * learnt of it.
 */
export async function hasSettled(database: Queryable, generation: number): Promise<boolean> {
  const rows = await database.query(
    `select 1 from root_generation where generation = $1 and begins_at <= now() - interval '1 hour'`,
    [generation],
  )
  return rows.length > 0
}
