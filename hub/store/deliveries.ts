import type { Channel } from '#shared/contract/service.ts'
import type { Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'

/** One sending of a proof. */
export interface StoredDelivery {
  proof: string
  channel: Channel
  at: Date
  outcome: 'accepted' | 'failed'
  /** Why it failed, as whoever sent it says. */
  why: string | null
}

/**
 * Adds what was sent of a proof, after what was sent of it before; what is known already is not
 * added again. Call it with the request locked.
 */
export async function insertDeliveries(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  deliveries: readonly StoredDelivery[],
): Promise<void> {
  if (deliveries.length === 0) return
  await transaction.query(
    `insert into delivery
       (organisation, source, reference, proof, delivery, channel, at, outcome, why)
     select $1, $2, $3, sent.proof,
       (select coalesce(max(delivery), 0) from delivery d
        where (d.organisation, d.source, d.reference, d.proof) = ($1, $2, $3, sent.proof))
         + row_number() over (partition by sent.proof order by sent.position),
       sent.channel, sent.at, sent.outcome, sent.why
     from rows from (
       jsonb_to_recordset($4::jsonb)
         as (proof uuid, channel text, at timestamptz, outcome text, why text)
     ) with ordinality as sent (proof, channel, at, outcome, why, position)
     where not exists (
       select 1 from delivery known
       where (known.organisation, known.source, known.reference, known.proof)
           = ($1, $2, $3, sent.proof)
         and (known.channel, known.at, known.outcome) = (sent.channel, sent.at, sent.outcome)
     )`,
    [organisation, source, reference, JSON.stringify(deliveries)],
  )
}

/** All that was sent of a request's proofs, in the order in which it was sent. */
export function findDeliveries(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<StoredDelivery[]> {
  return database.query<StoredDelivery>(
    `select proof, channel, at, outcome, why from delivery
     where (organisation, source, reference) = ($1, $2, $3) order by at, proof, delivery`,
    [organisation, source, reference],
  )
}
