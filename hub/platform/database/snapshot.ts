import type { Database, Queryable } from './database.ts'

/**
 * Runs reads in one snapshot (repeatable read): concurrent writes stay invisible, however long the
 * reads take.
 */
export function inSnapshot<T>(
  database: Database,
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    await transaction.script('set transaction isolation level repeatable read, read only')
    return work(transaction)
  })
}
