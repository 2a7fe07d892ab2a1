import type { Queryable } from '../../platform/database/database.ts'
import { type FoundTable, grantLogInsert } from '../../platform/database/whole-tables.ts'
import { isByOrganisation } from '../backup/one-organisation.ts'
import { resumeWritingTo, stopWritingTo } from './own-rows-sql.ts'

const jobs = 'public.job'

/** Returns the tables with rows of one organisation each, jobs included. */
export const ownTables = (tables: readonly FoundTable[]) =>
  tables.filter((table) => isByOrganisation(table) || table.name === jobs)

/**
 * Passes triggers and foreign keys in a transaction: what they do was done where the rows come from.
 * @throws Error with code 42501 when the role may not
 */
export const passTriggers = (transaction: Queryable) =>
  transaction.script('set local session_replication_role = replica')

/**
 * Lets nothing more be written of an organisation, by anybody. Once the transaction has committed,
 * what was under way is in the database or was refused.
 */
export async function stopWriting(
  transaction: Queryable,
  organisation: string,
  tables: readonly FoundTable[],
): Promise<void> {
  const leave = await grantLogInsert(transaction)
  for (const table of ownTables(tables)) await stopWritingTo(transaction, table, organisation)
  await leave()
}

/** Lets the organisation be written again, and its jobs run. */
export async function resumeWriting(
  transaction: Queryable,
  organisation: string,
  tables: readonly FoundTable[],
): Promise<void> {
  const leave = await grantLogInsert(transaction)
  for (const table of ownTables(tables)) await resumeWritingTo(transaction, table, organisation)
  await leave()
  await transaction.query(
    `update job set leased_until = null where organisation = $1 and leased_until = 'infinity'`,
    [organisation],
  )
}

/**
 * Keeps the jobs of an organisation from being taken.
 * @returns how many a hub has in hand
 */
export async function holdJobs(transaction: Queryable, organisation: string): Promise<number> {
  await transaction.query(
    `update job set lease = null, leased_until = 'infinity'
     where organisation = $1 and (lease is null or leased_until is null or leased_until <= now())`,
    [organisation],
  )
  const [row] = await transaction.query<{ count: number }>(
    'select count(*)::int as count from job where organisation = $1 and lease is not null',
    [organisation],
  )
  return row?.count ?? 0
}
