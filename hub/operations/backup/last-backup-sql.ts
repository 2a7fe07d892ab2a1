import type { Queryable } from '../../platform/database/database.ts'

/** What `parvis backup` did last. */
export interface LastBackup {
  /** The instant of the newest whole backup; `null` before the first. */
  written_at: Date | null
  /** Of the newest failure since, with its sentence. */
  failed_at: Date | null
  failure: string | null
}

/** Longest sentence of a failure, in characters. */
const longest = 500

/** Finds what `parvis backup` did last; `null` when it did nothing yet. */
export async function findLastBackup(database: Queryable): Promise<LastBackup | null> {
  const [row] = await database.query<LastBackup>(
    'select written_at, failed_at, failure from last_backup',
  )
  return row ?? null
}

/** Records that a backup of the whole hub was written. @param at the instant that it is of */
export async function upsertWritten(database: Queryable, at: Date): Promise<void> {
  await database.query(
    `insert into last_backup (written_at) values ($1)
     on conflict (only_row) do update
     set written_at = excluded.written_at, failed_at = null, failure = null`,
    [at],
  )
}

/** Records that a backup failed. The one before stays. @param failure a sentence */
export async function upsertFailure(database: Queryable, failure: string): Promise<void> {
  await database.query(
    `insert into last_backup (failed_at, failure) values (now(), $1)
     on conflict (only_row) do update
     set failed_at = excluded.failed_at, failure = excluded.failure`,
    [failure.slice(0, longest)],
  )
}

/** Measures the age of the newest backup in seconds, and whether one failed since. */
export async function measureLastBackup(
  database: Queryable,
): Promise<{ age: number | null; failed: number }> {
  const [row] = await database.query<{ age: number | null; failed: number }>(
    `select extract(epoch from now() - written_at)::float8 as age,
       (failed_at is not null)::int as failed
     from last_backup`,
  )
  return row ?? { age: null, failed: 0 }
}
