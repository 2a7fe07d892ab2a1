import type { Database, Queryable } from '../../platform/database/database.ts'

/** Carries what was seen out of a transaction that is taken back. */
class TakenBack<T> extends Error {
  readonly seen: T

  constructor(seen: T) {
    super('taken back')
    this.seen = seen
  }
}

/** Does something and takes all of it back: what would come of it is known, and nothing is written. */
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
