import type { Queryable } from '../../platform/database/database.ts'
import type { StoredAddress } from '../addresses/usager-addresses-sql.ts'
import { requestColumns, type StoredRequest } from '../requests/requests-sql.ts'
import type { Holder } from './insert-requests-sql.ts'

/** A stored request with all its data, to detect changes. */
export interface KnownRequest extends StoredRequest {
  /** Windows of its promises, in milliseconds since 1970: `from/to`. */
  windows: string[]
  /** Whether one of them comes from the service standard. */
  has_norm: boolean
  /** Identifiers of its usager: `key/how`, and `key/how/beside` for co-applicants. */
  identifiers: string[]
  /** Second factors: `kind/digest`. */
  factors: string[]
  /** Encrypted addresses of its usager. */
  addresses: Pick<StoredAddress, 'channel' | 'sealed' | 'is_own'>[]
  /** The signed text of the current promise. */
  signed: string | null
  /** Changes with any change of the request. */
  mark: string
}

/** Returns the stored ones of some requests, by reference. */
export async function listKnownRequests(
  transaction: Queryable,
  { organisation, source }: Holder,
  references: readonly string[],
): Promise<Map<string, KnownRequest>> {
  if (references.length === 0) return new Map()
  const rows = await transaction.query<KnownRequest>(
    `select ${requestColumns}, made.windows, made.has_norm, made.signed, recognised.identifiers,
       asked.factors, kept.addresses, md5(concat_ws(' ', (to_jsonb(request) - 'changed_at')::text, made.content,
         recognised.identifiers::text, asked.factors::text, kept.addresses::text, shown.n, seen.n)) as mark
     from request
     cross join lateral (
       select max(jws) filter (where replaced_at is null) as signed,
         jsonb_agg(to_jsonb(promise) order by promise)::text as content,
         coalesce(bool_or(basis = 'norm'), false) as has_norm,
         coalesce(jsonb_agg((extract(epoch from window_from) * 1000)::bigint || '/' ||
           (extract(epoch from window_to) * 1000)::bigint), '[]') as windows
       from promise where (promise.organisation, promise.source, promise.reference)
         = (request.organisation, request.source, request.reference)
     ) made
     cross join lateral (
       select coalesce(jsonb_agg(key || '/' || how || case when beside then '/beside' else '' end order by key), '[]') as identifiers
       from identifier where (identifier.organisation, identifier.source, identifier.reference)
         = (request.organisation, request.source, request.reference)
     ) recognised
     cross join lateral (
       select coalesce(jsonb_agg(kind || '/' || digest order by kind), '[]') as factors
       from second_factor f where (f.organisation, f.source, f.reference)
         = (request.organisation, request.source, request.reference)
     ) asked
     cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('channel', a.channel, 'sealed', a.sealed, 'is_own', a.is_own)
         order by a.channel), '[]') as addresses
       from usager_address a where (a.organisation, a.source, a.reference)
         = (request.organisation, request.source, request.reference)
     ) kept
     cross join lateral (
       select count(*) as n from proof where (proof.organisation, proof.source, proof.reference)
         = (request.organisation, request.source, request.reference)
         and proof.audience <> 'invitation'
     ) shown
     cross join lateral (
       select count(*) as n from request_state s where (s.organisation, s.source, s.reference)
         = (request.organisation, request.source, request.reference)
     ) seen
     where organisation = $1 and source = $2
       and reference in (select jsonb_array_elements_text($3::jsonb))`,
    [organisation, source, JSON.stringify(references)],
  )
  return new Map(rows.map((row) => [row.reference, row]))
}

/** Returns the stored ones of some references. */
export async function listKnownReferences(
  transaction: Queryable,
  { organisation, source }: Holder,
  references: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction.query<{ reference: string }>(
    `select reference from request
     where organisation = $1 and source = $2
       and reference in (select jsonb_array_elements_text($3::jsonb))`,
    [organisation, source, JSON.stringify(references)],
  )
  return new Set(rows.map(({ reference }) => reference))
}
