import type { Queryable } from '../../platform/database/database.ts'
import type { Holder } from './insert-requests-sql.ts'

/**
 * Marks requests as confidential: their source no longer shows them, so the hub hides them from
 * agents.
 */
export async function updateConfidential(
  transaction: Queryable,
  { organisation, source }: Holder,
  references: readonly string[],
  now: Date,
): Promise<void> {
  if (references.length === 0) return
  await transaction.query(
    `update request set confidential = true, changed_at = $4
     where organisation = $1 and source = $2 and not confidential
       and reference in (select jsonb_array_elements_text($3::jsonb))`,
    [organisation, source, JSON.stringify(references), now],
  )
}
