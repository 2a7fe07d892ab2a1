import { migrations } from '../migrations/list.ts'
import type { Database } from './database.ts'
import { lockNumbers } from './lock-numbers.ts'

/** Number of the schema of this release. */
export const newest = migrations.at(-1)?.number ?? 0

/**
 * Brings the schema up to this release. A database that is already further is left as it is: each
 * release runs on the schema of the next.
 *
 * The row of a migration is written before its statements, in one transaction, so that of two
 * hubs that start together one waits and then finds it done.
 * @param last number of the schema to stop at; the newest if not given
 * @returns the numbers applied now.
 */
export async function migrate(
  database: Pick<Database, 'transaction'>,
  last = newest,
): Promise<number[]> {
  await database.transaction(async (transaction) => {
    // Even `if not exists` fails when two servers make the same table at the same time.
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.migrations])
    await transaction.query(`
      create table if not exists migration (
        number int primary key, name text not null, applied_at timestamptz not null default now()
      )`)
  })
  const applied: number[] = []
  for (const { number, name, sql } of migrations) {
    if (number > last) break
    const isNew = await database.transaction(async (transaction) => {
      const rows = await transaction.query(
        'insert into migration (number, name) values ($1, $2) on conflict do nothing returning number',
        [number, name],
      )
      if (rows.length === 0) return false
      await transaction.script(sql)
      return true
    })
    if (isNew) applied.push(number)
  }
  return applied
}
