import type { Database, Queryable } from './database.ts'

/**
 * Runs a transaction, and once more after a deadlock.
 * @param work starts from the beginning the second time
 */
export function retryTransaction<T>(
  database: Pick<Database, 'transaction'>,
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  return database.transaction(work).catch((error: { code?: string }) => {
    if (error.code === '40P01') return database.transaction(work)
    throw error
  })
}
