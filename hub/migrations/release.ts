import type { Queryable } from '../platform/database/database.ts'

/** Returns the release that served a database last; `null` when none did, or it was not written. */
export async function findRelease(database: Queryable): Promise<string | null> {
  const [known] = await database.query<{ is: boolean }>(
    `select to_regclass('public.migration_release') is not null as is`,
  )
  if (!known?.is) return null
  const [row] = await database.query<{ release: string }>('select release from migration_release')
  return row?.release ?? null
}

/** Writes which release serves a database. */
export async function recordRelease(database: Queryable, release: string): Promise<void> {
  await database.query(
    `insert into migration_release as known (release) values ($1)
     on conflict (only_row) do update set release = excluded.release
     where known.release <> excluded.release`,
    [release],
  )
}
