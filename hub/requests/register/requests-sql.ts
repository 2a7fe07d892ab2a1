import type { RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { Contact } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** What tells requests apart: two systems' n° 12 never meet. */
export interface RequestKey {
  organisation: string
  source: string
  reference: string
}

/** A request as it is kept. */
export interface StoredRequest extends RequestKey {
  service: string
  kind: string | null
  channel: string
  locale: string
  territory: string | null
  place: string | null
  contact: Contact | null
  state: RequestState
  /** When the state was true; an older report does not change it. */
  state_at: Date
  received_at: Date
  completed_at: Date | null
  /** Where agents open it in its source. */
  link: string | null
  /** No agent is shown it. */
  confidential: boolean
}

/** A request on its first day. */
export interface NewRequest extends StoredRequest {
  tracking_hash: string
  /** The code under seal, where its usager is written to. */
  tracking_sealed: string | null
  now: Date
}

/** Columns of a `StoredRequest`, to read one from a table called `request`. */
export const requestColumns = [
  'organisation',
  'source',
  'reference',
  'service',
  'kind',
  'channel',
  'locale',
  'territory',
  'place',
  'contact',
  'state',
  'state_at',
  'received_at',
  'completed_at',
  'link',
  'confidential',
]
  .map((column) => `request.${column}`)
  .join(', ')

/** A request by its key, held for this transaction so that two reports of it take turns. */
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

/** A request by its key. */
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

/** A request by the hash of its tracking code. */
export async function findTrackedRequest(
  database: Queryable,
  trackingHash: string,
): Promise<StoredRequest | null> {
  const [row] = await database.query<StoredRequest>(
    `select ${requestColumns} from request where tracking_hash = $1`,
    [trackingHash],
  )
  return row ?? null
}

/** Records what is said of a request, where it is said. Call it with the request locked. */
export async function updateRequestDetails(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  said: {
    [K in 'service' | 'kind' | 'territory' | 'place' | 'contact' | 'link' | 'confidential']?:
      | StoredRequest[K]
      | undefined
  },
  now: Date,
): Promise<void> {
  await transaction.query(
    `update request set kind = coalesce($4, kind), territory = coalesce($5, territory),
       place = coalesce($6, place), contact = coalesce($7::jsonb, contact),
       link = coalesce($8, link), confidential = coalesce($10, confidential), changed_at = $9,
       service = coalesce($11, service)
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
    ],
  )
}
