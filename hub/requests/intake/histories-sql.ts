import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { Channel, Service } from '#shared/contract/catalogue/service.ts'
import type { AsJson } from '../../platform/database/as-json.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { DelegateWay } from '../addresses/usager-addresses-sql.ts'
import type { SentChannel } from '../delivery/channel.ts'
import {
  parseStoredPromise,
  type StoredPromise,
  type WrittenPromise,
  writtenPromises,
} from '../promises/promises-sql.ts'
import { type RequestKey, requestColumns, type StoredRequest } from '../requests/requests-sql.ts'

/** A reported state of a request. */
export interface ReportedState {
  state: RequestState
  at: Date
  /** Origin: our API, an observation of its source, or a proof. */
  how: 'told' | 'observed' | 'proof'
}

/** The reports, promises and channels of a request. */
export interface History {
  /** Every reported state, in the order of the reports. */
  reports: PlacedReport[]
  /** Oldest first. */
  promises: StoredPromise[]
  preferred: Channel | null
  /** Channels with a valid address. */
  addresses: SentChannel[]
  /** Those who act for its usager. */
  mandates: DelegateWay[]
}

/** A report with its number in the request. */
export interface PlacedReport extends ReportedState {
  position: number
}

/** Keys of requests as a table with positions. */
const said = `rows from (
    jsonb_to_recordset($1::jsonb) as (organisation text, source text, reference text, proof uuid)
  ) with ordinality as said (organisation, source, reference, proof, at)`

const hold = `select ${requestColumns} from ${said}
  join request using (organisation, source, reference) order by said.at for update of request`

const holdFree = `${hold} skip locked`

/**
 * Locks requests until the transaction ends, so that concurrent reports of one wait.
 * @param others whether requests locked by others are waited for or skipped
 */
export function lockRequests(
  transaction: Queryable,
  keys: readonly RequestKey[],
  others: 'wait' | 'leave_out',
): Promise<StoredRequest[]> {
  return transaction.query<StoredRequest>(others === 'wait' ? hold : holdFree, [written(keys)])
}

/** A request, and the id of a proof to look up. */
export type Asked = RequestKey & { proof: string | null }

interface Row extends Omit<History, 'reports' | 'promises'> {
  reports: AsJson<PlacedReport>[]
  promises: WrittenPromise[]
  hash: string | null
}

const isOf = (table: string) =>
  `(${table}.organisation, ${table}.source, ${table}.reference)
    = (request.organisation, request.source, request.reference)`

const read = `select request.preferred_channel as preferred,
    (select content_hash from proof where ${isOf('proof')} and proof.proof = said.proof) as hash,
    (select coalesce(jsonb_agg(jsonb_build_object('position', t.position, 'state', t.state,
       'at', t.at, 'how', t.how) order by t.position), '[]')
     from request_state t where ${isOf('t')}) as reports,
    (select coalesce(jsonb_agg(${writtenPromises} order by t.promise), '[]')
     from promise t where ${isOf('t')}) as promises,
    array(
      select channel from usager_address t where ${isOf('t')} and t.failed_at is null
        and not (t.channel = 'email' and request.email_stopped)
      union select 'push' from push_subscription t where ${isOf('t')}
    ) as addresses,
    array(
      select jsonb_build_object('mandate', t.mandate, 'channel', t.channel) from mandate t
      where ${isOf('t')} and t.address_sealed is not null
    ) as mandates
  from ${said} join request using (organisation, source, reference) order by said.at`

/**
 * Returns the histories of locked requests, with the digest of the stored proof of the given id.
 * Lock first, so that no read is stale.
 * @returns in the order of the keys
 */
export async function listHistories(
  transaction: Queryable,
  asked: readonly Asked[],
): Promise<(History & { hash: string | null })[]> {
  const rows = await transaction.query<Row>(read, [written(asked)])
  return rows.map(({ reports, promises, ...row }) => ({
    ...row,
    reports: reports.map((one) => ({ ...one, at: new Date(one.at) })),
    promises: promises.map(parseStoredPromise),
  }))
}

interface ReadService {
  organisation: string
  /** Name of the organisation. */
  name: string
  zone: string
  service: Service
}

/** Returns services with the time zone of their organisation, without lists of territories. */
export function listOfferedServices(
  transaction: Queryable,
  requests: readonly Pick<StoredRequest, 'organisation' | 'service'>[],
): Promise<ReadService[]> {
  const pairs = requests.map(({ organisation, service }) => ({ organisation, service }))
  return transaction.query<ReadService>(
    `select organisation, organisation.name, zone, definition - 'territories' as service
     from (select distinct organisation, service from jsonb_to_recordset($1::jsonb)
       as said (organisation text, service text)) wanted
     join service using (organisation, service) join organisation using (organisation)`,
    [JSON.stringify(pairs)],
  )
}

function written(asked: readonly (RequestKey & { proof?: string | null })[]): string {
  return JSON.stringify(
    asked.map(({ organisation, source, reference, proof = null }) => ({
      organisation,
      source,
      reference,
      proof,
    })),
  )
}
