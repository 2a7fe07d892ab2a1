import type { Queryable } from './database.ts'

/** A table of a database, with its size in bytes, TOAST included. */
export interface KeptTable {
  name: string
  bytes: number
}

/** Returns every table with rows of its own, the smallest first. */
export function listKeptTables(database: Queryable): Promise<KeptTable[]> {
  return database.query<KeptTable>(
    `select c.oid::regclass::text as name, pg_table_size(c.oid)::float8 as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence <> 't'
       and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
     order by 2, 1`,
  )
}

/**
 * Reads every row of a table, TOAST included, as text. PostgreSQL fetches each page, verifies its
 * checksum when those are on, and decompresses each value.
 * @throws the error of the database for a damaged or missing page
 */
export async function scanTable(database: Queryable, { name }: KeptTable): Promise<void> {
  await database.query(`select sum(length(kept::text)) from ${name} as kept`)
}

/** State of PostgreSQL's page checksums. */
export interface PageChecks {
  /** Whether the server writes a checksum for each page. */
  isOn: boolean
  /** Checksum failures of this database, indexes included, since its statistics were reset. */
  failures: number
}

export async function readPageChecks(database: Queryable): Promise<PageChecks> {
  const [row] = await database.query<PageChecks>(
    `select current_setting('data_checksums') = 'on' as "isOn",
       coalesce((select checksum_failures from pg_stat_database
         where datname = current_database()), 0)::int as failures`,
  )
  return row ?? { isOn: false, failures: 0 }
}
