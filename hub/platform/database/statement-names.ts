import { createHash } from 'node:crypto'
import type pg from 'pg'

/** Connections on which prepared statements survive. */
const naming = new WeakSet<pg.ClientBase>()

/** Backend process ids of direct connections; none for those behind a pooler. */
const processes = new WeakMap<pg.ClientBase, number>()

/**
 * A direct connection disables `jit` for its session: compiling costs more than it saves for the
 * statements of a hub. Behind a pooler the session is shared, so `disableJit` sets it on the role.
 */
const question = `select pg_backend_pid() as pid, exists (
  select from pg_prepared_statements where name = $1
) as is_kept, case when pg_backend_pid() = $2 then set_config('jit', 'off', false) end as jit`

/**
 * The prepared statement does not exist (26000) or exists already (42P05): a pooler has switched
 * the server connection.
 */
const confusions: ReadonlySet<unknown> = new Set(['26000', '42P05'])

/**
 * Detects whether a new connection supports prepared statements, and disables `jit`. Behind a
 * pooler each transaction may use another server connection. Prepared statements then work only
 * when the pooler tracks their names, as PgBouncer does since 1.21.
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

/**
 * Returns the backend process id of a connection; `null` behind a pooler, where that process may
 * serve others a moment later.
 */
export function processOf(connection: pg.ClientBase): number | null {
  return processes.get(connection) ?? null
}

/**
 * Returns the prepared-statement name for a connection that supports one: the server then prepares
 * the statement once.
 */
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
