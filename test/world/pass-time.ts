import type { Queryable } from '../../hub/platform/database/database.ts'

/** Lets so many milliseconds pass for all jobs: their times are those of the clock of the database. */
export async function passTime(database: Queryable, milliseconds: number): Promise<void> {
  await database.query(
    `update job set run_at = run_at - make_interval(secs => $1::float8 / 1000),
       leased_until = leased_until - make_interval(secs => $1::float8 / 1000)`,
    [milliseconds],
  )
}
