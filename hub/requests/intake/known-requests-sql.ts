import type { Queryable } from '../../platform/database/database.ts'
import type { StoredAddress } from '../addresses/usager-addresses-sql.ts'
import { requestColumns, type StoredRequest } from '../register/requests-sql.ts'
import type { Holder } from './insert-requests-sql.ts'

/** A request with all that was said of it, to see whether anything is new. */
export interface KnownRequest extends StoredRequest {
  /** Ends of its promises, in milliseconds since 1970, with their beginnings: `from/to`. */
  windows: string[]
  /** Whether one of them rests on the norm. */
  has_norm: boolean
  /** How its usager is recognised: `key/how`, and `key/how/beside` those who made it with them. */
  identifiers: string[]
  /** What they may be asked for: `kind/digest`. */
  factors: string[]
  /** Where its usager is told, under seal. */
  addresses: Pick<StoredAddress, 'channel' | 'sealed'>[]
  /** The promise that stands, signed. */
  signed: string | null
  /** Changes whenever anything of it does. */
  mark: string
}

/** Those of these requests that are known, by their reference. */
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
       select coalesce(jsonb_agg(jsonb_build_object('channel', a.channel, 'sealed', a.sealed)
         order by a.channel), '[]') as addresses
       from usager_address a where (a.organisation, a.source, a.reference)
         = (request.organisation, request.source, request.reference)
     ) kept
     cross join lateral (
       select count(*) as n from proof where (proof.organisation, proof.source, proof.reference)
         = (request.organisation, request.source, request.reference)
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

/** Which of these references are known. */
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
