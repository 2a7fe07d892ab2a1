import type { Database, Queryable } from '../../platform/database/database.ts'

/** Carries the result out of a transaction that rolls back. */
class TakenBack<T> extends Error {
  readonly seen: T

  constructor(seen: T) {
    super('taken back')
    this.seen = seen
  }
}

/**
 * Runs work in a transaction, rolls it back, and returns the result: a preview that writes nothing.
 */
export async function dryRun<T>(
  database: Pick<Database, 'transaction'>,
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(async (transaction) => {
      throw new TakenBack(await work(transaction))
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.seen as T
    throw error
  }
}
