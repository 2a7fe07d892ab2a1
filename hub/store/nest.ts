import type { Database, Queryable } from './database.ts'

/**
 * A transaction seen as a database: what runs a transaction of its own runs one inside it, and takes
 * back that part alone when it throws.
 */
export function nest(transaction: Queryable): Database {
  return {
    kind: 'server',
    query: (sql, parameters) => transaction.query(sql, parameters),
    script: (sql) => transaction.script(sql),
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
    // What holds a name holds it for longer than a transaction.
    hold: async () => null,
    close: async () => {},
  }
}
