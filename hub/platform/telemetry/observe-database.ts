import type { Database, Queryable } from '../database/database.ts'
import { summariseStatement } from '../database/summarise-statement.ts'
import type { Observer } from './observer.ts'

/**
 * Wraps a database to measure the duration and the success of its statements; never their content.
 */
export function observeDatabase(database: Database, observer: Observer): Database {
  const see = (own: Queryable): Queryable => ({
    query: (sql, parameters) =>
      observer.work('statement', summariseStatement(sql), () => own.query(sql, parameters)),
    script: (sql) => own.script(sql),
  })
  observer.reads('database_connections', () => database.connections?.() ?? null)
  return {
    ...database,
    ...see(database),
    transaction: (work) =>
      observer.work('statement', 'transaction', () =>
        database.transaction((transaction) => work(see(transaction))),
      ),
  }
}
