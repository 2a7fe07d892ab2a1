import type { Queryable } from './database.ts'

/** Settings of a PostgreSQL server that a hub depends on. */
export interface Server {
  version: string
  /** The version as a number: 180004. */
  number: number
  /** The server is a replica: read-only. */
  follows: boolean
  encoding: string
  isSuperuser: boolean
  /** Whether the role owns the tables of the hub. */
  isOwner: boolean
  /** Whether the role may vacuum them; `false` before PostgreSQL 17, unless it owns them. */
  mayVacuum: boolean
  /** Whether TLS encrypts this connection. */
  isEncrypted: boolean
  /** Connections: the maximum of the server, and how many are open. */
  most: number
  used: number
  /** Whether `jit` is on for this connection. */
  compiles: boolean
  role: string
  /** Settings that acknowledged data depends on and that are off. */
  off: string[]
}

/** Returns the settings of the server behind a connection. */
export async function findServerSettings(database: Queryable): Promise<Server> {
  const [row] = await database.query<Server>(
    `select current_setting('server_version') as version,
       current_setting('server_version_num')::int as number,
       pg_is_in_recovery() as follows,
       current_setting('server_encoding') as encoding,
       coalesce((select rolsuper from pg_roles where rolname = current_user), false) as "isSuperuser",
       coalesce((select pg_has_role(relowner, 'member') from pg_class
         where oid = to_regclass('migration')), false) as "isOwner",
       coalesce(case when current_setting('server_version_num')::int >= 170000
         then has_table_privilege(to_regclass('feedback_part'), 'maintain')
         else (select pg_has_role(relowner, 'member') from pg_class
           where oid = to_regclass('feedback_part')) end, true) as "mayVacuum",
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
  if (!row) throw new Error('The server returned no settings')
  return row
}

/** Returns the number of the newest migration of a database; `null` when there is none. */
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
