import type { CountsOfDay } from '#shared/contract/feedback/setting-aside.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Condition: nobody has set the counts of pages of row `c` aside, whatever site they came from. */
export const isCounted = `not exists (
  select 1 from setting_aside s
  where s.organisation = c.organisation and s.state = 'set_aside'
    and s.criterion->'counters' = jsonb_build_object(
      'day', to_char(c.day, 'YYYY-MM-DD'), 'service', c.service, 'stream', c.stream))`

/** Locks the counts of pages of a day. @returns whether there are any that count */
export async function lockCounts(
  transaction: Queryable,
  organisation: string,
  { day, service, stream }: CountsOfDay,
): Promise<boolean> {
  const parameters = [organisation, day, service, stream]
  // In a statement of its own: the next one then sees what another person has just set aside.
  await transaction.query(
    `select site from counter
     where organisation = $1 and day = $2::date and service = $3 and stream = $4
     order by site for update`,
    parameters,
  )
  const rows = await transaction.query(
    `select site from counter c
     where organisation = $1 and day = $2::date and service = $3 and stream = $4 and ${isCounted}
     limit 1`,
    parameters,
  )
  return rows.length > 0
}
