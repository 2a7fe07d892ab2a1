import type { ReferencePattern } from '#shared/contract/agents/tools.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Stores a reference pattern of an organisation, or changes its source. */
export async function upsertReferencePattern(
  database: Queryable,
  organisation: string,
  { pattern, source }: ReferencePattern,
): Promise<void> {
  await database.query(
    `insert into reference_pattern (organisation, pattern, source) values ($1, $2, $3)
     on conflict (organisation, pattern) do update set source = excluded.source`,
    [organisation, pattern, source ?? null],
  )
}

/** Deletes a pattern. @returns whether it existed */
export async function deleteReferencePattern(
  database: Queryable,
  organisation: string,
  pattern: string,
): Promise<boolean> {
  const rows = await database.query(
    'delete from reference_pattern where (organisation, pattern) = ($1, $2) returning pattern',
    [organisation, pattern],
  )
  return rows.length > 0
}
