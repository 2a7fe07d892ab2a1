import type { Database } from './database.ts'

/** Tables that hold what usagers wrote in an answer, or how to reach them. */
export const tablesOfWords = ['feedback_part', 'comment_index', 'handover', 'reply'] as const

/**
 * Takes out of the files of an embedded database what was deleted from it: rows that are deleted stay in
 * their pages, in what the planner remembers of them and in the write-ahead log until something is
 * written over them. Each table is written anew, and the log is begun anew. It is not for a transaction.
 *
 * A server does its own house: its vacuum frees pages, and its log, archives and copies age as it is set.
 */
export async function vacuumTables(database: Database, tables: readonly string[]): Promise<void> {
  if (database.kind === 'server') return
  const known = await database.query<{ name: string }>(
    `select name from jsonb_array_elements_text($1::jsonb) name where to_regclass(name) is not null`,
    [JSON.stringify(tables)],
  )
  // The planner remembers values of columns, and goes on doing so of a table that is empty since.
  await database.query(
    `delete from pg_statistic s using jsonb_array_elements_text($1::jsonb) name
     where starelid = to_regclass(name)
       or starelid in (select relid from pg_partition_tree(to_regclass(name)))`,
    [JSON.stringify(tables)],
  )
  for (const { name } of known) await database.script(`vacuum (full, analyze) ${name}`)
  await database.script('vacuum full pg_statistic')
  await database.script('set wal_recycle = off')
  await database.script('select pg_switch_wal()')
  // What is left of the log is gone after the checkpoint that follows the one under way.
  for (let nth = 0; nth < 2; nth += 1) await database.script('checkpoint')
}

/**
 * The same of words that were deleted since this process began, or on this day or the one before. It
 * holds up everything else while it lasts, seconds for a hundred thousand answers: where nothing was
 * deleted, it does nothing.
 */
export async function vacuumDeletedWords(database: Database, now: Date): Promise<void> {
  if (database.kind === 'server') return
  await database.query('select pg_stat_force_next_flush()')
  const [found] = await database.query<{ some: boolean }>(
    `select exists (select from pg_stat_user_tables where n_dead_tup > 0
         and relname in (select jsonb_array_elements_text($1::jsonb)))
       or exists (select from erased where erased_at >= $2::timestamptz::date - 1) as some`,
    [JSON.stringify(tablesOfWords), now],
  )
  if (found?.some) await vacuumTables(database, tablesOfWords)
}
