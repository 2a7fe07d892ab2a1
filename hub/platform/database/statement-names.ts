import { createHash } from 'node:crypto'
import type pg from 'pg'

/** Connections on which a statement with a name is the same statement the next time. */
const naming = new WeakSet<pg.ClientBase>()

/** Processes of the server, of those connections that lead to one and no pooler. */
const processes = new WeakMap<pg.ClientBase, number>()

/**
 * A session of one's own compiles no statement: for those of a hub that costs more than it spares. Behind a
 * pooler the session is anybody's, and its role says so: `disableJit`.
 */
const question = `select pg_backend_pid() as pid, exists (
  select from pg_prepared_statements where name = $1
) as is_kept, case when pg_backend_pid() = $2 then set_config('jit', 'off', false) end as jit`

/** There is no statement of that name, or there is one already: somebody else's connection had it before. */
const confusions: ReadonlySet<unknown> = new Set(['26000', '42P05'])

/**
 * Learns whether statements may have names on a new connection, and turns off that they are compiled. Behind a pooler each transaction
 * may run on another connection of the server: a name is good only where the pooler keeps an account
 * of names and puts its own in their place, as PgBouncer does from 1.21 on.
 */
export async function detectPreparedStatements(connection: pg.Client): Promise<void> {
  const name = nameOf(question)
  const { processID } = connection as unknown as { processID: number | null }
  try {
    const { rows } = await connection.query<{ pid: number; is_kept: boolean; jit: string | null }>({
      name,
      text: question,
      values: [name, processID],
    })
    const [row] = rows
    if (row && row.pid === processID) processes.set(connection, row.pid)
    if (row && (row.pid === processID || !row.is_kept)) naming.add(connection)
  } catch (error) {
    if (!confusions.has((error as { code?: unknown }).code)) throw error
  }
}

/** The process that serves a connection; `null` behind a pooler, where it may serve others a moment later. */
export function processOf(connection: pg.ClientBase): number | null {
  return processes.get(connection) ?? null
}

/** The name a statement has on a connection, if it may have one: the server then prepares it once. */
export function nameOn(connection: pg.ClientBase, sql: string): { name?: string } {
  return naming.has(connection) ? { name: nameOf(sql) } : {}
}

const names = new Map<string, string>()

function nameOf(sql: string): string {
  let name = names.get(sql)
  if (!name) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 22)
    names.set(sql, name)
  }
  return name
}
