import type { Channel } from '#shared/contract/catalogue/service.ts'
import type { AsJson } from '../../../platform/database/as-json.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import type { StoredAddress } from '../../addresses/usager-addresses-sql.ts'
import type { StoredMandate } from '../../mandates/mandates-sql.ts'
import {
  parseStoredPromise,
  type StoredPromise,
  type WrittenPromise,
  writtenPromises,
} from '../../promises/promises-sql.ts'
import type { NewProof, StoredProof } from '../../requests/proofs-sql.ts'
import { type RequestKey, requestColumns, type StoredRequest } from '../../requests/requests-sql.ts'

/** A request with all data for its messages. */
export interface PendingRequest extends StoredRequest {
  preferred_channel: Channel | null
  told_at_night: boolean
  email_stopped: boolean
  tracking_sealed: string | null
  /** The encrypted ticket of its invitation, until it has expired. */
  ticket_sealed: string | null
  proofs: StoredProof[]
  promises: StoredPromise[]
  addresses: StoredAddress[]
  /** Encrypted push subscriptions. */
  devices: string[]
  /** Those who act for its usager. */
  mandates: PendingMandate[]
  /** Proofs that their source has sent. */
  sent_by_source: string[]
}

/** Somebody who acts for the usager of a request. */
export type PendingMandate = Pick<
  StoredMandate,
  'mandate' | 'kind' | 'name_sealed' | 'channel' | 'address_sealed' | 'code_sealed' | 'begun_at'
>

interface Row extends Omit<PendingRequest, 'proofs' | 'promises' | 'addresses' | 'mandates'> {
  mandates: AsJson<PendingMandate>[]
  proofs: { content: NewProof; made_by: StoredProof['made_by'] }[]
  promises: WrittenPromise[]
  addresses: AsJson<StoredAddress>[]
}

/** Returns SQL that aggregates rows of the request in a table to a list. */
const listOf = (value: string, table: string, order: string, which = 'true') =>
  `(select coalesce(jsonb_agg(${value} order by ${order}), '[]') from ${table} t
    where (t.organisation, t.source, t.reference)
      = (request.organisation, request.source, request.reference) and ${which})`

const made = `jsonb_build_object('content', t.content, 'made_by', t.made_by)`

const given = `jsonb_build_object('channel', t.channel, 'sealed', t.sealed, 'given_at', t.given_at,
  'failed_at', t.failed_at, 'is_own', t.is_own)`

const acting = `jsonb_build_object('mandate', t.mandate, 'kind', t.kind,
  'name_sealed', t.name_sealed, 'channel', t.channel, 'address_sealed', t.address_sealed,
  'code_sealed', t.code_sealed, 'begun_at', t.begun_at)`

const bySource = `t.made_by = 'source' and t.outcome = 'accepted'`

const read = `select ${requestColumns}, request.preferred_channel, request.told_at_night,
    request.email_stopped,
    request.tracking_sealed, request.ticket_sealed,
    ${listOf(made, 'proof', 't.at, t.recorded_at, t.proof', `t.audience <> 'agent'`)} as proofs,
    ${listOf(writtenPromises, 'promise', 't.promise')} as promises,
    ${listOf(given, 'usager_address', 't.channel')} as addresses,
    ${listOf('t.sealed', 'push_subscription', 't.subscribed_at')} as devices,
    ${listOf(acting, 'mandate', 't.begun_at', 't.ended_at is null')} as mandates,
    ${listOf('t.proof', 'delivery', 't.proof', bySource)} as sent_by_source
  from (select distinct organisation, source, reference from jsonb_to_recordset($1::jsonb)
    as said (organisation text, source text, reference text)) wanted
  join request using (organisation, source, reference)`

/** Returns these requests, each once, without data hidden from usagers, in one statement. */
export async function listPendingRequests(
  database: Queryable,
  keys: readonly RequestKey[],
): Promise<PendingRequest[]> {
  const rows = await database.query<Row>(read, [JSON.stringify(keys.map(keyOf))])
  return rows.map(({ proofs, promises, addresses, mandates, ...request }) => ({
    ...request,
    proofs: proofs.map(({ content, made_by }) => ({ ...content, made_by })),
    promises: promises.map(parseStoredPromise),
    mandates: mandates.map((one) => ({ ...one, begun_at: new Date(one.begun_at) })),
    addresses: addresses.map((one) => ({
      ...one,
      given_at: new Date(one.given_at),
      failed_at: momentOf(one.failed_at),
    })),
  }))
}

const momentOf = (written: string | null) => (written === null ? null : new Date(written))

const keyOf = ({ organisation, source, reference }: RequestKey) => ({
  organisation,
  source,
  reference,
})
