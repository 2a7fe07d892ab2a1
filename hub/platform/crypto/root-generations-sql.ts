import type { Queryable } from '../database/database.ts'

/** Inserts a generation of the root, which seals after a delay in seconds. */
export async function insertGeneration(
  transaction: Queryable,
  generation: number,
  delay: number,
): Promise<void> {
  await transaction.query(
    `insert into root_generation (generation, begins_at)
     values ($1, now() + make_interval(secs => $2::float8))`,
    [generation, delay],
  )
}

/** Lists the generations whose predecessors still seal something. */
export async function listUnfinishedGenerations(database: Queryable): Promise<number[]> {
  const rows = await database.query<{ generation: number }>(
    'select generation from root_generation where resealed_at is null order by generation',
  )
  return rows.map(({ generation }) => generation)
}
