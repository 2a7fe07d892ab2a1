import type { Geography, Shape } from '#shared/contract/catalogue/geography.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Returns the shapes of an organisation's territories; `null` when there are none. */
export async function findGeography(
  database: Queryable,
  organisation: string,
): Promise<Geography['geography']> {
  const [row] = await database.query<{ shapes: Shape[]; author: string; at: Date }>(
    'select shapes, author, kept_at as at from geography where organisation = $1',
    [organisation],
  )
  return row ? { ...row, at: row.at.toISOString() } : null
}

/** Stores shapes, and replaces the previous ones. */
export async function upsertGeography(
  database: Queryable,
  organisation: string,
  { shapes, author, at }: { shapes: readonly Shape[]; author: string; at: Date },
): Promise<void> {
  await database.query(
    `insert into geography (organisation, shapes, author, kept_at) values ($1, $2::jsonb, $3, $4)
     on conflict (organisation) do update
     set shapes = excluded.shapes, author = excluded.author, kept_at = excluded.kept_at`,
    [organisation, JSON.stringify(shapes), author, at],
  )
}

/** Deletes the shapes; the data of territories stays. */
export async function deleteGeography(database: Queryable, organisation: string): Promise<void> {
  await database.query('delete from geography where organisation = $1', [organisation])
}
