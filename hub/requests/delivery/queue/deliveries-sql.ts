import type { Channel } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import { stripControlCharacters } from '../../../platform/database/strip-control-chars.ts'
import type { RequestKey } from '../../requests/requests-sql.ts'
import type { Failure } from '../failure.ts'

/** One sending of a proof. */
export interface StoredDelivery {
  proof: string
  channel: Channel
  at: Date
  /** `unknown`: the attempt was interrupted, and may have arrived. */
  outcome: 'accepted' | 'failed' | 'unknown'
  /** Reason of a failure, from the system that sent it. */
  why: string | null
  /** Reason of a failure, from the hub. */
  failure: Failure | null
}

/** One sending by the hub itself. */
export interface HubDelivery extends RequestKey, Omit<StoredDelivery, 'why' | 'outcome'> {
  outcome: 'accepted' | 'failed'
  /** Our id: a Message-ID, an idempotency key. */
  sent_as: string | null
  /** The provider's id. */
  taken_as: string | null
}

/** Adds deliveries of proofs, and skips known ones. The caller holds the locks of the requests. */
export async function insertDeliveries(
  transaction: Queryable,
  deliveries: readonly (RequestKey & Omit<StoredDelivery, 'failure'>)[],
): Promise<void> {
  if (deliveries.length === 0) return
  await transaction.query(
    `insert into delivery
       (organisation, source, reference, proof, delivery, channel, at, outcome, why)
     select sent.organisation, sent.source, sent.reference, sent.proof, ${nextNumber},
       sent.channel, sent.at, sent.outcome, sent.why
     from rows from (
       jsonb_to_recordset($1::jsonb) as (organisation text, source text, reference text, proof uuid,
         channel text, at timestamptz, outcome text, why text)
     ) with ordinality as sent (organisation, source, reference, proof, channel, at, outcome, why,
       position)
     where not exists (
       select 1 from delivery known
       where (known.organisation, known.source, known.reference, known.proof)
           = (sent.organisation, sent.source, sent.reference, sent.proof)
         and (known.channel, known.at, known.outcome) = (sent.channel, sent.at, sent.outcome)
     )`,
    [JSON.stringify(deliveries)],
  )
}

/** The next number of a delivery of its proof. */
const nextNumber = `(
    select coalesce(max(delivery), 0) from delivery d
    where (d.organisation, d.source, d.reference, d.proof)
      = (sent.organisation, sent.source, sent.reference, sent.proof)
  ) + row_number() over (
    partition by sent.organisation, sent.source, sent.reference, sent.proof order by sent.position
  )`

/** Returns the deliveries of a request, in order. */
export function listDeliveries(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredDelivery[]> {
  return database.query<StoredDelivery>(
    `select proof, channel, at, why, failure,
       case failure->>'why' when 'interrupted' then 'unknown' else outcome end as outcome
     from delivery
     where (organisation, source, reference) = ($1, $2, $3) order by at, proof, delivery`,
    [organisation, source, reference],
  )
}

/**
 * Adds the hub's deliveries of proofs, of any requests. It stores any provider's text, because a
 * failed record would repeat the sending forever.
 */
export async function insertHubDeliveries(
  transaction: Queryable,
  deliveries: readonly HubDelivery[],
): Promise<void> {
  if (deliveries.length === 0) return
  await transaction.query(
    `insert into delivery (organisation, source, reference, proof, delivery, channel, at, outcome,
       made_by, sent_as, taken_as, failure)
     select sent.organisation, sent.source, sent.reference, sent.proof, ${nextNumber}, sent.channel,
       sent.at, sent.outcome, 'hub', sent.sent_as, sent.taken_as, sent.failure
     from rows from (
       jsonb_to_recordset($1::jsonb) as (
         organisation text, source text, reference text, proof uuid, channel text, at timestamptz,
         outcome text, sent_as text, taken_as text, failure jsonb
       )
     ) with ordinality as sent (organisation, source, reference, proof, channel, at, outcome,
       sent_as, taken_as, failure, position)`,
    [stripControlCharacters(deliveries)],
  )
}
