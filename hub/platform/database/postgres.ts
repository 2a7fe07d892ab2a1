import pg from 'pg'
import type { Database, Parameter, Queryable } from './database.ts'
import { holdAdvisoryNames } from './held-names.ts'
import { PatientClient } from './patient-client.ts'
import { copyThrough } from './postgres-copy.ts'
import { listenOn } from './postgres-listen.ts'
import { hubPatience, type Patience, type Watch, watchUnresponsive } from './postgres-patience.ts'
import { requireReplicated } from './require-replicated.ts'
import { detectPreparedStatements, nameOn } from './statement-names.ts'

/**
 * A process that freezes inside a transaction holds locks that others need. PostgreSQL ends its
 * session after ten seconds without a statement, and rolls back.
 */
const begin = "begin; set local idle_in_transaction_session_timeout = '10s'"

/**
 * Lifetime of a connection, in seconds: after a failover the new server gets its share of
 * connections.
 */
const lifetime = 1800

/**
 * Opens a connection pool to a PostgreSQL server, or to a pooler in front of one. Any number of hub
 * processes may share the database.
 * @param url `postgres://user:password@host:port/database`
 * @param connections size of the pool of this process; one more while it holds named locks, and one
 *   for each channel it listens to.
 * @param lost called when an idle connection breaks; the pool opens a new one.
 * @param patience timeouts; `null` waits as long as the connection lasts, for long maintenance work
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
    // Ten TCP probes, a second apart, detect an unreachable machine.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
  const watch = requireReplicated(
    patience ? watchUnresponsive(config, patience) : (_, statement) => statement(),
  )
  const pool = new pg.Pool({
    ...config,
    Client: PatientClient,
    max: connections,
    maxLifetimeSeconds: lifetime,
    onConnect: (connection) =>
      watch(connection as pg.Client, () => detectPreparedStatements(connection as pg.Client)),
  })
  pool.on('error', lost)
  const listening: (() => Promise<void>)[] = []
  const names = holdAdvisoryNames(config, watchUnresponsive(config, patience ?? hubPatience), lost)

  /** An idle connection that breaks emits an error; without a listener it would end the process. */
  async function borrow() {
    const connection = await pool.connect()
    connection.on('error', lost)
    const give = (broken?: Error) => {
      connection.off('error', lost)
      connection.release(broken)
    }
    return { connection, give }
  }

  /** Runs one statement on any free connection. */
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
        // A connection whose rollback fails is not used again.
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
        // The stream may still carry rows: close the connection, and the server rolls back.
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

/** Returns whether the server refused the statement and the connection is still usable. */
function isRefused(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR' && !isMisled(error)
}

/** Returns whether the server is read-only: after a failover it has become a replica. */
const isMisled = (error: unknown) => (error as { code?: unknown }).code === '25006'

function queryable(connection: pg.Client, watch: Watch): Queryable {
  return {
    async query<Row>(sql: string, parameters: readonly Parameter[] = []) {
      const asked = { ...nameOn(connection, sql), text: sql, values: [...parameters] }
      const result = await watch(connection, () => connection.query(asked))
      return result.rows as Row[]
    },
    // Several statements at once are a migration, which may take long: no statement timeout.
    async script(sql) {
      await connection.query(sql)
    },
  }
}
