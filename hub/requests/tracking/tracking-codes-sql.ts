import { digestToKeep, isOneOf } from '../../platform/crypto/code-digests-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** A stored tracking code: its digest, and encrypted when the hub writes to the usager. */
interface KeptCode {
  hash: string
  sealed: string
}

/** Replaces the tracking code; the old one stops working. */
export async function replaceTrackingCode(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  { hash, sealed }: KeptCode,
): Promise<boolean> {
  const rows = await database.query(
    `update request set tracking_hash = ${digestToKeep('$4')},
       tracking_sealed = case when tracking_sealed is not null then $5 end
     where (organisation, source, reference) = ($1, $2, $3) returning reference`,
    [organisation, source, reference, hash, sealed],
  )
  return rows.length > 0
}

/** The same for the holder of the code: no effect when it was replaced meanwhile. */
export async function renewTrackingCode(
  database: Queryable,
  before: string,
  { hash, sealed }: KeptCode,
): Promise<boolean> {
  const rows = await database.query(
    `update request set tracking_hash = ${digestToKeep('$2')},
       tracking_sealed = case when tracking_sealed is not null then $3 end
     where ${isOneOf('tracking_hash', '$1')} returning reference`,
    [before, hash, sealed],
  )
  return rows.length > 0
}

/** Returns the request of a tracking code among some services; `null` also for a confidential one. */
export async function findReachedByCode(
  database: Queryable,
  organisation: string,
  services: readonly string[],
  hash: string,
): Promise<Pick<RequestKey, 'source' | 'reference'> | null> {
  const [row] = await database.query<Pick<RequestKey, 'source' | 'reference'>>(
    `select source, reference from request
     where ${isOneOf('tracking_hash', '$1')} and organisation = $2 and service = any($3::text[])
       and not confidential`,
    [hash, organisation, services],
  )
  return row ?? null
}
