import { isOneOf } from '../../platform/crypto/code-digests-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Returns whether a receipt is that of a feedback. @param digests of `codeDigests` */
export async function hasReceipt(
  database: Queryable,
  organisation: string,
  feedback: string,
  digests: string,
): Promise<boolean> {
  const rows = await database.query(
    `select 1 from (
       select organisation, feedback, receipt_hash from feedback
       union all select organisation, feedback, receipt_hash from part_log
     ) known
     where (organisation, feedback) = ($1, $2) and ${isOneOf('receipt_hash', '$3')}`,
    [organisation, feedback, digests],
  )
  return rows.length > 0
}
