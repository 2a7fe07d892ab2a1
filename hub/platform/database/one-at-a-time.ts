import type { Queryable } from './database.ts'

/**
 * Returns a transaction that runs its statements one after the other, for readers that ask for
 * several at once: a connection runs one at a time.
 */
export function oneAtATime(transaction: Queryable): Queryable {
  let last: Promise<unknown> = Promise.resolve()
  const next = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const running = last.then(run)
    last = running.catch(() => undefined)
    return running
  }
  return {
    query: (sql, parameters) => next(() => transaction.query(sql, parameters)),
    script: (sql) => next(() => transaction.script(sql)),
  }
}
