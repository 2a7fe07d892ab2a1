import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Database, Parameter, Queryable } from './database.ts'

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
  return {
    kind: 'server',
    ...queryable(pool),
    async transaction(work) {
      const connection = await pool.connect()
      try {
        await connection.query('begin')
        const result = await work(queryable(connection))
        await connection.query('commit')
        connection.release()
        return result
      } catch (error) {
        // A connection whose rollback fails is not given to anyone again.
        await connection.query('rollback').then(
          () => connection.release(),
          (broken: Error) => connection.release(broken),
        )
        throw error
      }
    },
    async hold(name) {
      const connection = await pool.connect()
      connection.on('error', lost)
      const give = (broken?: Error) => {
        connection.off('error', lost)
        connection.release(broken)
      }
      try {
        const { query } = queryable(connection)
        const [row] = await query<{ taken: boolean }>(
          'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
          [name],
        )
        if (!row?.taken) {
          give()
          return null
        }
        return async () => {
          const free = query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
          // With its connection the name is given back, too.
          await free.then(
            () => give(),
            (error: Error) => give(error),
          )
        }
      } catch (error) {
        give(error as Error)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

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
