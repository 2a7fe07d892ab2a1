import { migrations } from '../../migrations/list.ts'
import { findRelease } from '../../migrations/release.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { findSchemaOf, listMovableTables } from '../../platform/database/whole-tables.ts'

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
  const tables = await listMovableTables(database)
  return {
    from: await findRelease(database),
    schema,
    waiting: migrations
      .filter(({ number }) => number > schema)
      .map(({ number, name }) => `${number} ${name}`),
    rows: await estimateRows(database, tables),
    bytes: tables.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

/** Takes PostgreSQL's estimate, and counts what it has none of: new or small tables. */
async function estimateRows(
  database: Queryable,
  tables: readonly { name: string }[],
): Promise<number> {
  let sum = 0
  for (const { name } of tables) {
    const [known] = await database.query<{ rows: number }>(
      `select sum(c.reltuples)::float8 as rows from pg_partition_tree($1::regclass) t
       join pg_class c on c.oid = t.relid where t.isleaf having min(c.reltuples) >= 0`,
      [name],
    )
    const [counted] = known
      ? [known]
      : await database.query<{ rows: number }>(`select count(*)::float8 as rows from ${name}`)
    sum += counted?.rows ?? 0
  }
  return Math.round(sum)
}
