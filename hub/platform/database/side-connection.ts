import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'

/**
 * Asks a server on a connection of its own.
 * @param within milliseconds it has for its answer
 * @returns rows; `refused` where it answers and does not let one ask, as where there are as many
 *   connections as may be; `null` where it is silent
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
