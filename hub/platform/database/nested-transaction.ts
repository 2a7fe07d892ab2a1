import type { Database, Queryable } from './database.ts'

/**
 * A transaction for what runs one of its own: that one runs inside it, and takes back its part alone
 * when it throws.
 */
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
