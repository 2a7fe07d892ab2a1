import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Database, Parameter, Queryable } from './database.ts'
import { copyThrough } from './postgres-copy.ts'

/**
 * Opens a PostgreSQL server. Any number of hub processes may share it.
 * @param url `postgres://user:password@host:port/database`
 * @param connections most connections this process holds.
 * @param lost told when an idle connection breaks; the pool makes a new one by itself.
 */
export function openPostgres(
  url: string,
  connections = 10,
  lost: (error: Error) => void = () => {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5000,
  })
  pool.on('error', lost)
  const kept = new Set<(broken?: Error | boolean) => void>()

  /** A connection that breaks while it waits says so to whoever listens, else to the whole process. */
  async function borrow() {
    const connection = await pool.connect()
    connection.on('error', lost)
    const give = (broken?: Error | boolean) => {
      connection.off('error', lost)
      connection.release(broken)
    }
    return { connection, give }
  }

  /** Keeps a connection until it is given back; what is locked with it is free once it is gone. */
  async function keep<T>(
    work: (own: Queryable, giveBack: (last?: Promise<unknown>) => Promise<void>) => Promise<T>,
  ): Promise<T> {
    const { connection, give } = await borrow()
    const release = (broken?: Error | boolean) => {
      if (kept.delete(release)) give(broken)
    }
    kept.add(release)
    try {
      return await work(queryable(connection), async (last) =>
        Promise.resolve(last).then(() => release(), release),
      )
    } catch (error) {
      release(error as Error)
      throw error
    }
  }

  return {
    kind: 'server',
    ...queryable(pool),
    async transaction(work) {
      const { connection, give } = await borrow()
      try {
        await connection.query('begin')
        const result = await work(queryable(connection))
        await connection.query('commit')
        give()
        return result
      } catch (error) {
        // A connection whose rollback fails is not given to anyone again.
        await connection.query('rollback').then(
          () => give(),
          (broken: Error) => give(broken),
        )
        throw error
      }
    },
    async copying(work) {
      const { connection, give } = await borrow()
      try {
        await connection.query('begin')
        const result = await work({ ...queryable(connection), ...copyThrough(connection) })
        await connection.query('commit')
        give()
        return result
      } catch (error) {
        // Rows may still be on their way through it: it is ended, and the server takes all back.
        give(error as Error)
        throw error
      }
    },
    hold: (name) =>
      keep(async ({ query }, giveBack) => {
        const [row] = await query<{ taken: boolean }>(`select ${tryLock} as taken`, [name])
        if (row?.taken) return () => giveBack(query(`select ${unlock}`, [name]))
        await giveBack()
        return null
      }),
    join: (name, first) =>
      keep(async ({ query }, giveBack) => {
        const [row] = await query<{ taken: boolean }>(`select ${tryLock} as taken`, [name])
        if (row?.taken) await first()
        await query(`select ${lockShared}`, [name])
        if (row?.taken) await query(`select ${unlock}`, [name])
        return () => giveBack(query(`select ${unlockShared}`, [name]))
      }),
    async close() {
      for (const giveBack of kept) giveBack(true)
      await pool.end()
    },
  }
}

const number = 'hashtextextended($1, 0)'
const tryLock = `pg_try_advisory_lock(${number})`
const unlock = `pg_advisory_unlock(${number})`
const lockShared = `pg_advisory_lock_shared(${number})`
const unlockShared = `pg_advisory_unlock_shared(${number})`

function queryable(runner: Pick<pg.ClientBase, 'query'>): Queryable {
  return {
    async query<Row>(sql: string, parameters: readonly Parameter[] = []) {
      const result = await runner.query({ name: nameOf(sql), text: sql, values: [...parameters] })
      return result.rows as Row[]
    },
    async script(sql) {
      await runner.query(sql)
    },
  }
}

const names = new Map<string, string>()

/** A stable name has the server prepare each statement once per connection. */
function nameOf(sql: string): string {
  let name = names.get(sql)
  if (!name) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 22)
    names.set(sql, name)
  }
  return name
}
