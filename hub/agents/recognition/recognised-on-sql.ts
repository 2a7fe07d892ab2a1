import type { Queryable } from '../../platform/database/database.ts'
import type { Recognised } from './recognition-sql.ts'

/**
 * Keeps the day on which the usager of these requests was first recognised, for those that are open
 * and have none. It says that it happened, not who looked nor why: the figures of equal treatment
 * need no more. A request that something else is changing stays without until the next look, so
 * that no look waits or fails for it.
 * @param day in the time zone of the organisation, `YYYY-MM-DD`
 */
export async function updateRecognisedOn(
  transaction: Queryable,
  organisation: string,
  requests: readonly Pick<Recognised, 'source' | 'reference'>[],
  day: string,
): Promise<void> {
  await transaction.query(
    `update request set recognised_on = $4::date
     where (organisation, source, reference) in (
       select organisation, source, reference from request
       where organisation = $1
         and (source, reference) in (select * from unnest($2::text[], $3::text[]))
         and recognised_on is null and completed_at is null and state <> 'withdrawn'
       for no key update skip locked
     )`,
    [organisation, requests.map(({ source }) => source), requests.map((one) => one.reference), day],
  )
}
