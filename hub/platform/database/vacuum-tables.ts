import type { Database } from './database.ts'

/** Tables with the words of usagers or their contact details. */
export const tablesOfWords = [
  'part_log',
  'feedback_part',
  'comment_index',
  'handover',
  'reply',
] as const

/**
 * Erases deleted rows from the files of PGlite. Deleted rows stay in their pages, in the planner
 * statistics and in the write-ahead log until something overwrites them. So the hub rewrites each
 * table and starts a new log. It cannot run inside a transaction.
 * On a PostgreSQL server it vacuums and reads the planner statistics again, beside running hubs. Log
 * rotation, backups and what the file system keeps follow the settings of its administrator.
 */
export async function vacuumTables(database: Database, tables: readonly string[]): Promise<void> {
  const known = await database.query<{ name: string }>(
    `select name from jsonb_array_elements_text($1::jsonb) name where to_regclass(name) is not null`,
    [JSON.stringify(tables)],
  )
  if (database.kind === 'server') {
    for (const { name } of known) await database.script(`vacuum (analyze) ${name}`)
    return
  }
  // The planner statistics hold column values, even of a table that has become empty.
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
  // The old WAL disappears only after the checkpoint that follows the current one.
  for (let nth = 0; nth < 2; nth += 1) await database.script('checkpoint')
}

/**
 * Erases words deleted since this process started, today or yesterday, like `vacuumTables`. It
 * blocks everything else for its duration: seconds for a hundred thousand feedbacks. It does
 * nothing when nothing was deleted.
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
