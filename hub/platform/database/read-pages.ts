import type { Queryable } from './database.ts'

/** A table of a database, with the bytes of its rows, those kept beside it included. */
export interface KeptTable {
  name: string
  bytes: number
}

/** Every table with rows of its own, the smallest first. */
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
 * Reads every row of a table, and all that is kept beside it, as text: each page is fetched, held
 * against its checksum where the server keeps those, and each value is unpacked.
 * @throws what the database says of a page that is damaged or gone
 */
export async function scanTable(database: Queryable, { name }: KeptTable): Promise<void> {
  await database.query(`select sum(length(kept::text)) from ${name} as kept`)
}

/** How pages are held against what was written. */
export interface PageChecks {
  /** Whether the server sums each page up as it writes it. */
  isOn: boolean
  /** Pages of this database, indexes included, whose sum was wrong since its statistics began. */
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
