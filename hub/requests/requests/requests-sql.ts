import type { RequestOutcome, RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { Contact } from '#shared/contract/catalogue/service.ts'
import { isOneOf } from '../../platform/crypto/code-digests-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** The key of a request: references are unique within a source. */
export interface RequestKey {
  organisation: string
  source: string
  reference: string
}

/** A stored request. */
export interface StoredRequest extends RequestKey {
  service: string
  kind: string | null
  /** What it is about in its usager's words, encrypted. */
  about_sealed: string | null
  channel: string
  locale: string
  territory: string | null
  place: string | null
  contact: Contact | null
  state: RequestState
  /** Time of the state; an older report does not change it. */
  state_at: Date
  received_at: Date
  completed_at: Date | null
  /** How it ended, where its source says so; a reopening removes it. */
  outcome: RequestOutcome | null
  /** URL of the request in its source, for agents. */
  link: string | null
  /** Hidden from agents. */
  confidential: boolean
}

/** A request at its creation. */
export interface NewRequest extends StoredRequest {
  tracking_hash: string
  /** The encrypted tracking code, when the hub writes to the usager. */
  tracking_sealed: string | null
  now: Date
}

/** Columns of a `StoredRequest`, from a table alias `request`. */
export const requestColumns = [
  'organisation',
  'source',
  'reference',
  'service',
  'kind',
  'about_sealed',
  'channel',
  'locale',
  'territory',
  'place',
  'contact',
  'state',
  'state_at',
  'received_at',
  'completed_at',
  'outcome',
  'link',
  'confidential',
]
  .map((column) => `request.${column}`)
  .join(', ')

/**
 * Returns a request by its key and locks it for this transaction, so that concurrent reports wait.
 */
export async function lockRequest(
  transaction: Queryable,
  key: RequestKey,
): Promise<StoredRequest | null> {
  const [row] = await transaction.query<StoredRequest>(
    `select ${requestColumns} from request
     where organisation = $1 and source = $2 and reference = $3 for update`,
    [key.organisation, key.source, key.reference],
  )
  return row ?? null
}

/** Returns a request by its key. */
export async function findRequest(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredRequest | null> {
  const [row] = await database.query<StoredRequest>(
    `select ${requestColumns} from request
     where organisation = $1 and source = $2 and reference = $3`,
    [organisation, source, reference],
  )
  return row ?? null
}

/** Returns a request by the hash of its tracking code. */
export async function findTrackedRequest(
  database: Queryable,
  trackingHash: string,
): Promise<StoredRequest | null> {
  const [row] = await database.query<StoredRequest>(
    `select ${requestColumns} from request where ${isOneOf('tracking_hash', '$1')}`,
    [trackingHash],
  )
  return row ?? null
}

/** Updates the details given; others stay. The caller holds the lock of the request. */
export async function updateRequestDetails(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  said: {
    [K in
      | 'service'
      | 'kind'
      | 'about_sealed'
      | 'territory'
      | 'place'
      | 'contact'
      | 'link'
      | 'confidential']?: StoredRequest[K] | undefined
  },
  now: Date,
): Promise<void> {
  await transaction.query(
    `update request set kind = coalesce($4, kind), territory = coalesce($5, territory),
       place = coalesce($6, place), contact = coalesce($7::jsonb, contact),
       link = coalesce($8, link), confidential = coalesce($10, confidential), changed_at = $9,
       service = coalesce($11, service), about_sealed = coalesce($12, about_sealed)
     where organisation = $1 and source = $2 and reference = $3`,
    [
      organisation,
      source,
      reference,
      said.kind ?? null,
      said.territory ?? null,
      said.place ?? null,
      said.contact ? JSON.stringify(said.contact) : null,
      said.link ?? null,
      now,
      said.confidential ?? null,
      said.service ?? null,
      said.about_sealed ?? null,
    ],
  )
}
