import type { Queryable } from './database.ts'

/** How a PostgreSQL server is set, as far as a hub depends on it. */
export interface Server {
  version: string
  /** The same as a number: 180004. */
  number: number
  /** It follows another server, and takes no writer. */
  follows: boolean
  encoding: string
  isSuperuser: boolean
  /** Whether this connection is encrypted. */
  isEncrypted: boolean
  /** Connections: the most there may be for all, and how many there are. */
  most: number
  used: number
  /** Whether statements of this connection are compiled (`jit`). */
  compiles: boolean
  role: string
  /** Settings that keep what was acknowledged, and are off. */
  off: string[]
}

/** Reads how the server of a connection is set. */
export async function findServerSettings(database: Queryable): Promise<Server> {
  const [row] = await database.query<Server>(
    `select current_setting('server_version') as version,
       current_setting('server_version_num')::int as number,
       pg_is_in_recovery() as follows,
       current_setting('server_encoding') as encoding,
       coalesce((select rolsuper from pg_roles where rolname = current_user), false) as "isSuperuser",
       coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as "isEncrypted",
       current_setting('max_connections')::int
         - current_setting('superuser_reserved_connections')::int as most,
       (select count(*)::int from pg_stat_activity where datname is not null) as used,
       current_setting('jit') = 'on' as compiles,
       current_user as role,
       array(select name from pg_settings
         where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
         order by name) as off`,
  )
  if (!row) throw new Error('A server that does not say how it is set')
  return row
}

/** Number of the newest migration of a database; `null` where there is none. */
export async function findSchemaVersion(database: Queryable): Promise<number | null> {
  const [there] = await database.query<{ is: boolean }>(
    "select to_regclass('migration') is not null as is",
  )
  if (!there?.is) return null
  const [row] = await database.query<{ number: number | null }>(
    'select max(number) as number from migration',
  )
  return row?.number ?? null
}
