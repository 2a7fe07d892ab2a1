import type { Queryable } from '../../platform/database/database.ts'
import type { Holder } from './insert-requests-sql.ts'

/** Locks the batches of a source until the transaction ends. */
export async function lockSource(
  transaction: Queryable,
  { organisation, source }: Holder,
): Promise<void> {
  await transaction.query(
    `select from pg_advisory_xact_lock(hashtextextended('requests ' || $1 || '/' || $2, 0))`,
    [organisation, source],
  )
}
