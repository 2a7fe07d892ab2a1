import { migrations } from '../../migrations/list.ts'
import { findRelease } from '../../migrations/release.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { findSchemaOf } from '../../platform/database/whole-tables.ts'

/** What an upgrade would find, and do. */
export interface Plan {
  /** The release that served last; `null` when it was not written. */
  from: string | null
  /** The number of the last migration of the database. */
  schema: number
  /** Migrations to apply, such as `2 accounts`. */
  waiting: string[]
  /** Rows of all tables, as PostgreSQL estimates them. */
  rows: number
  bytes: number
}

/** Looks at a database. @returns `null` when it is no hub's */
export async function planUpgrade(database: Database): Promise<Plan | null> {
  const schema = await findSchemaOf(database)
  if (schema === null) return null
  return {
    from: await findRelease(database),
    schema,
    waiting: migrations
      .filter(({ number }) => number > schema)
      .map(({ number, name }) => `${number} ${name}`),
    ...(await weigh(database)),
  }
}

/** Weighs all tables; of one that was never analysed, a row is taken for 100 bytes. */
async function weigh(database: Queryable): Promise<Pick<Plan, 'rows' | 'bytes'>> {
  const [row] = await database.query<{ rows: number | null; bytes: number | null }>(
    `select sum(case when c.reltuples < 0 then pg_relation_size(c.oid) / 100 else c.reltuples end)::float8 as rows,
       sum(pg_table_size(c.oid))::float8 as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'access_log')`,
  )
  return { rows: Math.round(row?.rows ?? 0), bytes: row?.bytes ?? 0 }
}
