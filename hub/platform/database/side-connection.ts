import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'

/**
 * Runs a query on a new connection.
 * @param within timeout in milliseconds
 * @returns rows; `refused` when the server answers but refuses the connection, for example with too
 *   many of them; `null` when it does not answer
 */
export async function queryOnSideConnection<Row>(
  config: pg.PoolConfig,
  sql: string,
  within: number,
): Promise<Row[] | 'refused' | null> {
  const asking = new pg.Client({ ...config, connectionTimeoutMillis: within })
  asking.on('error', () => {})
  const answered = asking.connect().then(() => asking.query(sql))
  const answer = answered.then(
    ({ rows }) => rows as Row[],
    (error: unknown) => (error instanceof pg.DatabaseError ? 'refused' : null),
  )
  const over = new AbortController()
  const silence = after(within, null, { signal: over.signal }).catch(() => null)
  try {
    return await Promise.race([answer, silence])
  } finally {
    over.abort()
    asking.connection.stream.destroy()
  }
}
