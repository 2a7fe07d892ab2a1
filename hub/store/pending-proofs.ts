import type { Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'

/** Whether a sending of a proof waits or is under way. The queue has its tables once a hub sends. */
export async function isPending(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  proof: string,
): Promise<boolean> {
  const [row] = await database.query<{ is_pending: boolean }>(
    `select exists (
       select from pgboss.job
       where state in ('created', 'retry', 'active')
         and data @> jsonb_build_object('organisation', $1::text, 'source', $2::text,
           'reference', $3::text, 'proof', $4::text)
     ) as is_pending`,
    [organisation, source, reference, proof],
  )
  return row?.is_pending ?? false
}
