import type { Proof } from '#shared/contract/requests/proof.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import { digestToKeep } from '../../platform/crypto/code-digests-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { insertAddresses, type NewAddress } from '../addresses/usager-addresses-sql.ts'
import { keyChangesOf, type StoredIdentifier } from '../identifiers/identifiers-sql.ts'
import { renewIdentifiers } from '../identifiers/renew-identifiers-sql.ts'
import type { StoredFactor } from '../identifiers/second-factors-sql.ts'
import type { NewRequest, RequestKey } from '../requests/requests-sql.ts'

/** Organisation and source of requests in one statement. */
export type Holder = Pick<RequestKey, 'organisation' | 'source'>

/** All rows of a new request. */
export interface FirstDay extends NewRequest {
  /** Origin of its state. */
  how: 'told' | 'observed'
  promise: (PromiseWindow & { made_at: Date; jws: string | null }) | null
  proof: Proof & { content_hash: string }
  identifiers: readonly StoredIdentifier[]
  factors: readonly StoredFactor[]
  addresses: readonly NewAddress[]
}

/**
 * Inserts requests with unknown keys, each with its first state, promise and proof, in one
 * statement; skips known ones. References must be unique.
 * @returns the new references
 */
export async function insertRequests(
  transaction: Queryable,
  { organisation, source }: Holder,
  requests: readonly FirstDay[],
  now: Date,
): Promise<Set<string>> {
  const rows = await transaction.query<{ reference: string }>(statement, [
    organisation,
    source,
    JSON.stringify(requests.map(flat)),
    now,
  ])
  const made = new Set(rows.map(({ reference }) => reference))
  const identifiers = requests.flatMap((request) =>
    made.has(request.reference)
      ? request.identifiers.map((one) => ({ ...one, reference: request.reference }))
      : [],
  )
  await renewIdentifiers(transaction, keyChangesOf(organisation, identifiers))
  if (identifiers.length > 0)
    await transaction.query(
      `insert into identifier (organisation, sector, key, source, reference, kind, how, since, beside)
       select $1, sector, key, $2, reference, kind, how, since, beside
       from jsonb_to_recordset($3::jsonb) as said (
         sector text, key text, reference text, kind text, how text, since timestamptz,
         beside boolean
       )
       on conflict do nothing`,
      [organisation, source, JSON.stringify(identifiers)],
    )
  const factors = requests.flatMap((request) =>
    made.has(request.reference)
      ? request.factors.map((one) => ({ ...one, reference: request.reference }))
      : [],
  )
  if (factors.length > 0)
    await transaction.query(
      `insert into second_factor (organisation, source, reference, kind, digest)
       select $1, $2, reference, kind, digest
       from jsonb_to_recordset($3::jsonb) as said (reference text, kind text, digest text)
       on conflict do nothing`,
      [organisation, source, JSON.stringify(factors)],
    )
  const addresses = requests.flatMap((one) => (made.has(one.reference) ? one.addresses : []))
  await insertAddresses(transaction, addresses, now)
  return made
}

/** Flattens a request for `jsonb_to_recordset`. */
function flat(request: FirstDay) {
  const { promise, proof } = request
  const { content_hash, ...content } = proof
  return {
    reference: request.reference,
    service: request.service,
    kind: request.kind,
    about_sealed: request.about_sealed,
    channel: request.channel,
    locale: request.locale,
    territory: request.territory,
    place: request.place,
    contact: request.contact,
    state: request.state,
    state_at: request.state_at,
    received_at: request.received_at,
    completed_at: request.completed_at,
    outcome: request.outcome,
    link: request.link,
    confidential: request.confidential,
    tracking_hash: request.tracking_hash,
    tracking_sealed: request.tracking_sealed,
    how: request.how,
    window_from: promise?.from,
    window_to: promise?.to,
    zone: promise?.zone,
    basis: promise?.basis,
    made_at: promise?.made_at,
    jws: promise?.jws,
    proof: proof.id,
    proof_kind: proof.kind,
    proof_at: proof.at,
    content_hash,
    content,
  }
}

// Sorted, so that two writers of the same requests cannot deadlock.
const statement = `
  with said as materialized (
    select * from jsonb_to_recordset($3::jsonb) as said (
      reference text, service text, kind text, about_sealed text, channel text, locale text, territory text, place text,
      contact jsonb, state text, state_at timestamptz, received_at timestamptz,
      completed_at timestamptz, outcome text, link text, confidential boolean, tracking_hash text,
      tracking_sealed text, how text, window_from timestamptz, window_to timestamptz, zone text, basis text, made_at timestamptz, jws text, proof uuid,
      proof_kind text, proof_at timestamptz, content_hash text, content jsonb
    )
  ), made as (
    insert into request (organisation, source, reference, service, kind, about_sealed, channel, locale, territory,
      place, contact, state, state_at, received_at, completed_at, outcome, link, confidential,
      tracking_hash, recorded_at, changed_at, tracking_sealed)
    select $1, $2, reference, service, kind, about_sealed, channel, locale, territory, place, contact, state,
      state_at, received_at, completed_at, outcome, link, confidential, ${digestToKeep('tracking_hash')}, $4, $4,
      tracking_sealed
    from said order by reference
    on conflict do nothing returning reference
  ), first_state as (
    insert into request_state (organisation, source, reference, position, state, at, how, recorded_at)
    select $1, $2, reference, 1, state, state_at, how, $4 from said join made using (reference)
  ), first_promise as (
    insert into promise (organisation, source, reference, promise, window_from, window_to, zone,
      basis, made_at, because, stands_for, jws)
    select $1, $2, reference, 1, window_from, window_to, zone, basis, made_at, 'made', 1, jws
    from said join made using (reference) where window_to is not null
  ), first_proof as (
    insert into proof (organisation, source, reference, proof, kind, at, content_hash, content,
      recorded_at)
    select $1, $2, reference, proof, proof_kind, proof_at, content_hash, content, $4
    from said join made using (reference)
  )
  select reference from made`
