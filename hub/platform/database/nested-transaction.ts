import type { Database, Queryable } from './database.ts'

/** Returns a nested transaction (a savepoint): an error rolls back its own part only. */
export function nestedTransaction(transaction: Queryable): Pick<Database, 'transaction'> {
  return {
    async transaction(work) {
      await transaction.script('savepoint part')
      try {
        const result = await work(transaction)
        await transaction.script('release savepoint part')
        return result
      } catch (error) {
        await transaction.script('rollback to savepoint part; release savepoint part')
        throw error
      }
    },
  }
}
