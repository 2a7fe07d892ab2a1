import pg from 'pg'
import type { Database, Parameter, Queryable } from './database.ts'
import { holdAdvisoryNames } from './held-names.ts'
import { copyThrough } from './postgres-copy.ts'
import { listenOn } from './postgres-listen.ts'
import { hubPatience, type Patience, type Watch, watchUnresponsive } from './postgres-patience.ts'
import { detectPreparedStatements, nameOn } from './statement-names.ts'
import { requireReplicated } from './unreplicated.ts'

/**
 * A process that stands still in the middle of something holds what others wait for: PostgreSQL ends
 * it after ten seconds without a statement, and takes back what it had begun.
 */
const begin = "begin; set local idle_in_transaction_session_timeout = '10s'"

/** A connection is made anew after this long, in seconds: a server that took over gets its share. */
const lifetime = 1800

/**
 * Opens a PostgreSQL server, or a pooler in front of one. Any number of hub processes may share it.
 * @param url `postgres://user:password@host:port/database`
 * @param connections most connections this process holds; one more while it holds names, and one
 *   for each channel it listens on.
 * @param lost told when an idle connection breaks; the pool makes a new one by itself.
 * @param patience how long a server may be silent; `null` waits as long as the connection lasts, for
 *   work that is long because there is much of it
 */
export function openPostgres(
  url: string,
  connections = 10,
  lost: (error: Error) => void = () => {},
  patience: Patience | null = hubPatience,
): Database {
  const config: pg.PoolConfig = {
    connectionString: url,
    connectionTimeoutMillis: (patience ?? hubPatience).connecting,
    // Asked ten times, a second apart, a machine that is gone is known to be.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
  const watch = requireReplicated(
    patience ? watchUnresponsive(config, patience) : (_, statement) => statement(),
  )
  const pool = new pg.Pool({
    ...config,
    max: connections,
    maxLifetimeSeconds: lifetime,
    onConnect: (connection) =>
      watch(connection as pg.Client, () => detectPreparedStatements(connection as pg.Client)),
  })
  pool.on('error', lost)
  const listening: (() => Promise<void>)[] = []
  const names = holdAdvisoryNames(config, watchUnresponsive(config, patience ?? hubPatience), lost)

  /** A connection that breaks while it waits says so to whoever listens, else to the whole process. */
  async function borrow() {
    const connection = await pool.connect()
    connection.on('error', lost)
    const give = (broken?: Error) => {
      connection.off('error', lost)
      connection.release(broken)
    }
    return { connection, give }
  }

  /** Runs one statement on whichever connection is free. */
  async function once<T>(statement: (own: Queryable) => Promise<T>): Promise<T> {
    const { connection, give } = await borrow()
    try {
      const result = await statement(queryable(connection, watch))
      give()
      return result
    } catch (error) {
      give(isRefused(error) ? undefined : (error as Error))
      throw error
    }
  }

  return {
    kind: 'server',
    query: (sql, parameters) => once((own) => own.query(sql, parameters)),
    script: (sql) => once((own) => own.script(sql)),
    async transaction(work) {
      const { connection, give } = await borrow()
      const run = (sql: string) => watch(connection, () => connection.query(sql))
      try {
        await run(begin)
        const result = await work(queryable(connection, watch))
        await run('commit')
        give()
        return result
      } catch (error) {
        // A connection whose rollback fails is not given to anyone again.
        await run('rollback').then(
          () => give(isMisled(error) ? (error as Error) : undefined),
          (broken: Error) => give(broken),
        )
        throw error
      }
    },
    async copying(work) {
      const { connection, give } = await borrow()
      try {
        await connection.query('begin')
        const result = await work({ ...queryable(connection, watch), ...copyThrough(connection) })
        await connection.query('commit')
        give()
        return result
      } catch (error) {
        // Rows may still be on their way through it: it is ended, and the server takes all back.
        give(error as Error)
        throw error
      }
    },
    connections: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    hold: names.hold,
    join: names.join,
    async listen(channel, heard) {
      listening.push(await listenOn(config, channel, heard, lost))
    },
    async close() {
      await Promise.all(listening.map((end) => end()))
      await names.close()
      await pool.end()
    },
  }
}

/** The server refuses a statement, and the connection is as good as before. */
function isRefused(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR' && !isMisled(error)
}

/** The server does not write: it has become the copy of another, which has taken its place. */
const isMisled = (error: unknown) => (error as { code?: unknown }).code === '25006'

function queryable(connection: pg.Client, watch: Watch): Queryable {
  return {
    async query<Row>(sql: string, parameters: readonly Parameter[] = []) {
      const asked = { ...nameOn(connection, sql), text: sql, values: [...parameters] }
      const result = await watch(connection, () => connection.query(asked))
      return result.rows as Row[]
    },
    // Several statements at once are a migration, which takes as long as there are rows.
    async script(sql) {
      await connection.query(sql)
    },
  }
}
