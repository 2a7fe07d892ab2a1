import type { SdgAnswer } from '#shared/contract/reporting/sdg.ts'
import type { Queryable } from '../../platform/database/database.ts'

/**
 * Lists the answers of some days to an instrument, without those set aside; within a day in an order
 * that tells nothing.
 * @param from first day, `YYYY-MM-DD` @param until first day after
 * @param items the items that are told
 */
export function listSdgAnswers(
  database: Queryable,
  organisation: string,
  { from, until }: { from: string; until: string },
  instrument: string,
  items: readonly string[],
): Promise<SdgAnswer[]> {
  return database.query<SdgAnswer>(
    `select to_char(day, 'YYYY-MM-DD') as day, page, service, locale, stream, form,
       coalesce((
         select jsonb_object_agg(item, value) from answer a
         where (a.organisation, a.feedback) = (f.organisation, f.feedback) and not left_out
           and item in (select jsonb_array_elements_text($5::jsonb))
       ), '{}') as answers
     from feedback f
     where organisation = $1 and day >= $2 and day < $3 and instrument = $4 and set_aside is null
     order by f.day, feedback`,
    [organisation, from, until, instrument, JSON.stringify(items)],
  )
}
