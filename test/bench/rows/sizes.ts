import type { Database } from '../../../hub/platform/database/database.ts'

/** What a database takes. */
interface Sizes {
  /** Bytes of each table with its indexes, partitions under their table. */
  tables: Map<string, number>
  /** Bytes of all of them. */
  whole: number
  /** Bytes written ahead so far. */
  ahead: number
}

/** Measures the tables of the hub, and what PostgreSQL wrote ahead. */
export async function measureSizes(database: Database): Promise<Sizes> {
  const rows = await database.query<{ name: string; bytes: number }>(
    `select root.relname as name, sum(pg_total_relation_size(c.oid))::float8 as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_class root on root.oid = coalesce(pg_partition_root(c.oid), c.oid)
     where c.relkind = 'r' and nspname in ('public', 'access_log') group by 1`,
  )
  const [ahead] = await database.query<{ bytes: number }>(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as bytes`,
  )
  return {
    tables: new Map(rows.map(({ name, bytes }) => [name, bytes])),
    whole: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    ahead: ahead?.bytes ?? 0,
  }
}
