import type { recognisedHow, recognisedKinds } from '#shared/contract/agents/context.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { type KeyChange, renewIdentifiers } from './renew-identifiers-sql.ts'

/** An identifier of the usager of a request, and how it is known. */
export interface KnownBy {
  kind: (typeof recognisedKinds)[number]
  how: (typeof recognisedHow)[number]
  since: Date
}

/** A stored identifier: a digest with the key of the sector. */
export interface StoredIdentifier extends KnownBy {
  sector: string
  key: string
  /** Digests of the same by earlier generations of the root, under which it may be kept. */
  earlier: readonly string[]
  /** Belongs to a co-applicant of the usager. */
  beside: boolean
}

/**
 * Replaces the identifiers of a request, so that a corrected one no longer matches. Unchanged ones
 * keep their date, unless they are now verified. The caller holds the lock of the request.
 */
export async function replaceIdentifiers(
  transaction: Queryable,
  request: RequestKey,
  identifiers: readonly StoredIdentifier[],
): Promise<void> {
  const { organisation, source, reference } = request
  await renewIdentifiers(transaction, keyChangesOf(organisation, identifiers), request)
  await transaction.query(
    `delete from identifier where organisation = $1 and source = $2 and reference = $3
       and key not in (select jsonb_array_elements_text($4::jsonb))`,
    [organisation, source, reference, JSON.stringify(identifiers.map(({ key }) => key))],
  )
  for (const { sector, key, kind, how, since, beside } of identifiers)
    await transaction.query(
      `insert into identifier (organisation, sector, key, source, reference, kind, how, since, beside)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (organisation, sector, key, source, reference) do update
         set beside = excluded.beside,
           how = case when excluded.how = 'verified' then excluded.how else identifier.how end,
           since = case when excluded.how = 'verified' and identifier.how <> 'verified'
             then excluded.since else identifier.since end
         where identifier.beside <> excluded.beside
           or (identifier.how <> 'verified' and excluded.how = 'verified')`,
      [organisation, sector, key, source, reference, kind, how, since, beside],
    )
}

/** Returns what renews the digests of identifiers that an earlier generation of the root made. */
export function keyChangesOf(
  organisation: string,
  identifiers: readonly Pick<StoredIdentifier, 'sector' | 'key' | 'earlier'>[],
): KeyChange[] {
  return identifiers.flatMap(({ sector, key, earlier }) =>
    earlier.map((before) => ({ organisation, sector, before, after: key })),
  )
}
