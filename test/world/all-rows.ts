import type { Queryable } from '../../hub/platform/database/database.ts'

/** Reads every row of every table, sorted, as JSON, with the sequences. */
export async function allRows(database: Queryable): Promise<Record<string, string[]>> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')
       and not exists (select from pg_inherits where inhrelid = format('%I.%I', schemaname, tablename)::regclass)
       and tablename not in ('sign_in_record', 'shown_once') order by 1`,
  )
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${name} t order by 1`,
    )
    all[name] = rows.map(({ row }) => row)
  }
  const counters = await database.query<{ row: string }>(
    `select concat_ws(' ', sequencename, last_value) as row from pg_sequences order by 1`,
  )
  return counters.length === 0 ? all : { ...all, counters: counters.map(({ row }) => row) }
}

/** Reads the same without visit counts, which the hub writes later in batches. */
export async function rowsButVisits(database: Queryable): Promise<Record<string, string[]>> {
  const { 'public.activity_day': _, ...rows } = await allRows(database)
  return rows
}
