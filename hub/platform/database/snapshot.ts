import type { Database, Queryable } from './database.ts'

/** Reads everything as it was at one instant, however long it takes and whatever others write meanwhile. */
export function inSnapshot<T>(
  database: Database,
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    await transaction.script('set transaction isolation level repeatable read, read only')
    return work(transaction)
  })
}
