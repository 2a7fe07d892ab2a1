import type { Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'

/** Puts another tracking code in the place of the one before, which opens nothing from then on. */
export async function replaceTrackingCode(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  trackingHash: string,
): Promise<boolean> {
  const rows = await database.query(
    `update request set tracking_hash = $4
     where (organisation, source, reference) = ($1, $2, $3) returning reference`,
    [organisation, source, reference, trackingHash],
  )
  return rows.length > 0
}

/** The same for whoever has the code: nothing when it was replaced meanwhile. */
export async function renewTrackingCode(
  database: Queryable,
  before: string,
  after: string,
): Promise<boolean> {
  const rows = await database.query(
    'update request set tracking_hash = $2 where tracking_hash = $1 returning reference',
    [before, after],
  )
  return rows.length > 0
}
