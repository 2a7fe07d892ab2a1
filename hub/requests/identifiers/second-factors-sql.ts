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
  const key = [organisation, source, reference]
  await transaction.query(
    `delete from second_factor
     where (organisation, source, reference) = ($1, $2, $3) and kind <> all ($4::text[])`,
    [...key, factors.map(({ kind }) => kind)],
  )
  if (factors.length === 0) return
  await transaction.query(
    `insert into second_factor (organisation, source, reference, kind, digest)
     select $1, $2, $3, kind, digest
     from jsonb_to_recordset($4::jsonb) as said (kind text, digest text)
     on conflict (organisation, source, reference, kind) do update set digest = excluded.digest`,
    [...key, JSON.stringify(factors)],
  )
}
