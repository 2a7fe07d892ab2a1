import type { Proof } from '#shared/contract/proof.ts'
import type { Channel } from '#shared/contract/service.ts'
import type { Queryable } from './database.ts'
import type { StoredPromise } from './promises.ts'
import type { StoredProof } from './proofs.ts'
import { type RequestKey, requestColumns, type StoredRequest } from './requests.ts'
import type { StoredAddress } from './usager-addresses.ts'

/** A request whose usager is written to, with all that may be said of it and where they are reached. */
export interface OwedRequest extends StoredRequest {
  preferred_channel: Channel | null
  told_at_night: boolean
  tracking_sealed: string | null
  proofs: StoredProof[]
  promises: StoredPromise[]
  addresses: StoredAddress[]
  /** Push subscriptions, under seal. */
  devices: string[]
  /** Proofs that their source says it has sent. */
  sent_by_source: string[]
}

/** These requests, each once; what usagers are not shown is left out. */
export async function findOwedRequests(
  database: Queryable,
  keys: readonly RequestKey[],
): Promise<OwedRequest[]> {
  const parameters = [JSON.stringify(keys.map(keyOf))]
  const of = <Row>(columns: string, table: string, rest = '') =>
    database.query<RequestKey & Row>(
      `select t.organisation, t.source, t.reference, ${columns}
       from (select distinct organisation, source, reference from jsonb_to_recordset($1::jsonb)
         as said (organisation text, source text, reference text)) wanted
       join ${table} t on (t.organisation, t.source, t.reference)
         = (wanted.organisation, wanted.source, wanted.reference) ${rest}`,
      parameters,
    )
  const requests = await of<
    Omit<OwedRequest, 'proofs' | 'promises' | 'addresses' | 'devices' | 'sent_by_source'>
  >(
    `${requestColumns.replaceAll('request.', 't.')}, t.preferred_channel, t.told_at_night,
     t.tracking_sealed`,
    'request',
  )
  const proofs = await of<{ content: Proof; made_by: StoredProof['made_by'] }>(
    't.content, t.made_by',
    'proof',
    `where t.audience = 'usager' order by t.at, t.recorded_at, t.proof`,
  )
  const promises = await of<StoredPromise>(
    `t.promise, t.window_from, t.window_to, t.zone, t.basis, t.made_at, t.replaced_at, t.because,
     t.stands_for, t.jws`,
    'promise',
    'order by t.promise',
  )
  const columns = 't.channel, t.sealed, t.given_at, t.failed_at'
  const addresses = await of<StoredAddress>(columns, 'usager_address')
  const order = 'order by t.subscribed_at'
  const devices = await of<{ sealed: string }>('t.sealed', 'push_subscription', order)
  const sent = await of<{ proof: string }>(
    't.proof',
    'delivery',
    "where t.made_by = 'source' and t.outcome = 'accepted'",
  )
  return requests.map((request) => {
    const own = <T extends RequestKey>(rows: readonly T[]) => rows.filter(isOf(request))
    return {
      ...request,
      proofs: own(proofs).map(({ content, made_by }) => ({ ...content, made_by })),
      promises: own(promises),
      addresses: own(addresses),
      devices: own(devices).map(({ sealed }) => sealed),
      sent_by_source: own(sent).map(({ proof }) => proof),
    }
  })
}

const keyOf = ({ organisation, source, reference }: RequestKey) => ({
  organisation,
  source,
  reference,
})

const isOf =
  ({ organisation, source, reference }: RequestKey) =>
  (one: RequestKey) =>
    one.organisation === organisation && one.source === source && one.reference === reference
