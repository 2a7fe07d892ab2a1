import type { Database } from '../../hub/platform/database/database.ts'

/**
 * Marks half of the past requests as seen by an agent, within three days of receipt, as if the
 * extension had been there. It writes to the database, because a look is of today.
 */
export async function seedRecognised(
  database: Database,
  organisation: string,
  now: Date,
): Promise<void> {
  await database.query(
    `update request set recognised_on = seen from (
       select organisation, source, reference,
         (received_at at time zone zone)::date + abs(hashtext(reference)) / 2 % 4 as seen
       from request join organisation using (organisation)
       where organisation = $1 and abs(hashtext(reference)) % 2 = 0
     ) looked
     where (request.organisation, request.source, request.reference)
         = (looked.organisation, looked.source, looked.reference)
       and recognised_on is null and seen <= $2::date
       and seen <= coalesce(completed_at::date, 'infinity')`,
    [organisation, now],
  )
}
