import type { Database, Queryable } from './database.ts'

/**
 * A transaction that is tried once more where it and another waited for each other.
 * @param work begins anew the second time
 */
export function retryTransaction<T>(
  database: Database,
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  return database.transaction(work).catch((error: { code?: string }) => {
    if (error.code === '40P01') return database.transaction(work)
    throw error
  })
}
