import type { Database, Queryable } from './database.ts'
import { lockNumbers } from './lock-numbers.ts'

/** Runs one short transaction under a lock shared by all hubs: the others wait. */
export function inExclusiveTransaction<T>(
  database: Database,
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.house])
    return work(transaction)
  })
}
