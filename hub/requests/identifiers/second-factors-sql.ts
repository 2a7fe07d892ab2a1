import type { secondFactorKinds } from '#shared/contract/agents/context.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** A second factor of the usager: a digest with the key of the sector. */
export interface StoredFactor {
  kind: (typeof secondFactorKinds)[number]
  digest: string
}

/** Replaces the second factors of a request. The caller holds the lock of the request. */
export async function replaceFactors(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  factors: readonly StoredFactor[],
): Promise<void> {
  const said = JSON.stringify(factors)
  await transaction.query(
    `with said as (select * from jsonb_to_recordset($4::jsonb) as s (kind text, digest text)),
       gone as (
         delete from second_factor where (organisation, source, reference) = ($1, $2, $3)
           and kind not in (select kind from said)
       )
     insert into second_factor (organisation, source, reference, kind, digest)
     select $1, $2, $3, kind, digest from said
     on conflict (organisation, source, reference, kind) do update set digest = excluded.digest`,
    [organisation, source, reference, said],
  )
}
