import type { Succession, Successions } from '#shared/contract/catalogue/succession.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Returns the newest list of merged territories; empty when there is none. */
export async function listSuccessions(
  database: Queryable,
  organisation: string,
): Promise<Successions> {
  const [row] = await database.query<Omit<Successions, 'at'> & { at: Date }>(
    `select successions, version, author, declared_at as at from succession
     where organisation = $1 order by version desc limit 1`,
    [organisation],
  )
  if (!row) return { successions: [], version: 0, author: null, at: null }
  return { ...row, at: row.at?.toISOString() ?? null }
}

/** Inserts a list as the newest. The caller holds the lock of the organisation's declarations. */
export async function insertSuccessions(
  transaction: Queryable,
  organisation: string,
  { successions, author, at }: { successions: readonly Succession[]; author: string; at: Date },
): Promise<void> {
  await transaction.query(
    `insert into succession (organisation, version, successions, author, declared_at)
     select $1, coalesce(max(version), 0) + 1, $2::jsonb, $3, $4
     from succession where organisation = $1`,
    [organisation, JSON.stringify(successions), author, at],
  )
}
