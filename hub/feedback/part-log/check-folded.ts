import type { Database } from '../../platform/database/database.ts'
import type { Violated } from '../../platform/telemetry/violations.ts'

/**
 * Reports acknowledged parts whose fold was refused, and lets them be folded again: a newer release may
 * know how.
 */
export async function checkFolded(
  database: Pick<Database, 'query'>,
  violated: Violated,
): Promise<void> {
  const rows = await database.query(
    'update part_log set fault = null where fault is not null returning part',
  )
  if (rows.length > 0) violated('answer_not_folded')
}
