import type { Queryable } from '../../hub/platform/database/database.ts'

/** Advances time for all jobs, which use the database's clock. */
export async function passTime(database: Queryable, milliseconds: number): Promise<void> {
  await database.query(
    `update job set run_at = run_at - make_interval(secs => $1::float8 / 1000),
       leased_until = leased_until - make_interval(secs => $1::float8 / 1000)`,
    [milliseconds],
  )
}
