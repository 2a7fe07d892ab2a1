import type { Queryable, WholeTable } from '../../platform/database/database.ts'

/** A table with a condition for the rows of one organisation. */
export type OwnTable = WholeTable & { where: string }

/** The triggers of each organisation have a name of their own: two may move at once. */
const triggerOf = (organisation: string) => `moving_${organisation.replaceAll('-', '_')}`

/** Lets nobody write rows of an organisation into a table. */
export const stopWritingTo = (transaction: Queryable, { name }: WholeTable, organisation: string) =>
  transaction.script(
    `create or replace trigger "${triggerOf(organisation)}" before insert or update or delete on ${name}
     for each row execute function refuse_moving('${organisation}')`,
  )

/** Lets them be written again. */
export const resumeWritingTo = (
  transaction: Queryable,
  { name }: WholeTable,
  organisation: string,
) => transaction.script(`drop trigger if exists "${triggerOf(organisation)}" on ${name}`)

/** Returns the number and a digest of the rows of an organisation, in any order. */
export async function sumRows(transaction: Queryable, { name, columns, where }: OwnTable) {
  const [row] = await transaction.query<{ count: number; sum: string }>(
    `select count(*)::int as count,
       coalesce(sum(hashtextextended(row(${columns.join(', ')})::text, 0)::numeric), 0)::text as sum
     from ${name} where ${where}`,
  )
  return row ?? { count: 0, sum: '' }
}

/** Deletes the rows of an organisation. */
export const deleteRowsIn = (transaction: Queryable, { name }: WholeTable, organisation: string) =>
  transaction.query(`delete from ${name} where organisation = $1`, [organisation])

/** Copies the keys of a table that the other database lacks. */
export async function copyKeys(
  source: Queryable,
  into: Queryable,
  table: 'promise_key' | 'seal_key',
): Promise<void> {
  const keys = await source.query<{ kid: string; sealed: string; created_at: Date }>(
    `select kid, sealed, created_at from ${table}`,
  )
  for (const { kid, sealed, created_at } of keys)
    await into.query(
      `insert into ${table} (kid, sealed, created_at) values ($1, $2, $3) on conflict do nothing`,
      [kid, sealed, created_at],
    )
}
