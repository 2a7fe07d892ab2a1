import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../register/requests-sql.ts'

/** A tracking code as it is kept: its digest, and under seal where its usager is written to. */
interface KeptCode {
  hash: string
  sealed: string
}

/** Puts another tracking code in the place of the one before, which opens nothing from then on. */
export async function replaceTrackingCode(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  { hash, sealed }: KeptCode,
): Promise<boolean> {
  const rows = await database.query(
    `update request set tracking_hash = $4,
       tracking_sealed = case when tracking_sealed is not null then $5 end
     where (organisation, source, reference) = ($1, $2, $3) returning reference`,
    [organisation, source, reference, hash, sealed],
  )
  return rows.length > 0
}

/** The same for whoever has the code: nothing when it was replaced meanwhile. */
export async function renewTrackingCode(
  database: Queryable,
  before: string,
  { hash, sealed }: KeptCode,
): Promise<boolean> {
  const rows = await database.query(
    `update request set tracking_hash = $2,
       tracking_sealed = case when tracking_sealed is not null then $3 end
     where tracking_hash = $1 returning reference`,
    [before, hash, sealed],
  )
  return rows.length > 0
}
