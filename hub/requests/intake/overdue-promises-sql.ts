import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** An open request whose date is near or past, and whose usager has had no news since. */
export interface OverduePromise extends RequestKey {
  service: string
  /** Number of the promise. */
  promise: number
  /** The reason its service has written. */
  why: Localised
  /** The steps of its service. */
  steps: Service['steps']
  /** Whether the request was recorded before this was due: otherwise no message is sent. */
  is_news: boolean
}

/** The hub's own messages confirm what the usager did: they are no news of the request. */
const isNews = `news.audience = 'usager' and not (news.kind = 'message' and news.made_by = 'hub')`

/** Lists organisations with a service that tells its usagers of a date near or past. */
export async function listOverdueOrganisations(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ organisation: string }>(
    `select distinct organisation from service where definition ? 'late' order by 1`,
  )
  return rows.map(({ organisation }) => organisation)
}

/**
 * Returns and locks open requests whose current promise is near or past without news, and whose
 * usager the hub has not informed yet. News: anything shown since the date came near, or since it
 * passed. Skips requests locked by another hub.
 */
export function lockOverduePromises(
  transaction: Queryable,
  organisation: string,
  now: Date,
  most: number,
): Promise<OverduePromise[]> {
  return transaction.query<OverduePromise>(
    // `materialized`: a definition may hold a country's territories, so parse it once, not per
    // request.
    `with late as materialized (
       select service, (definition->'late'->>'before')::int as before,
         definition->'late'->'why' as why, definition->'steps' as steps
       from service where organisation = $3 and definition ? 'late'
     )
     select r.organisation, r.source, r.reference, r.service, p.promise, late.why, late.steps,
       r.recorded_at < case when p.window_to <= $1 and exists (
         select 1 from proof news
         where (news.organisation, news.source, news.reference) = ($3, r.source, r.reference)
           and ${isNews}
           and news.at >= near.near_at
       ) then p.window_to else near.near_at end as is_news
     from request r
     join late using (service)
     join promise p on (p.organisation, p.source, p.reference)
       = (r.organisation, r.source, r.reference) and p.replaced_at is null
     cross join lateral (
       select p.window_to - make_interval(days => late.before) as near_at
     ) near
     where r.organisation = $3 and r.completed_at is null and r.state in ('received', 'in_progress')
       and near.near_at <= $1
       and not exists (
         select 1 from proof told
         where (told.organisation, told.source, told.reference)
             = (r.organisation, r.source, r.reference)
           and told.late_for = p.promise
       )
       and not exists (
         select 1 from proof news
         where (news.organisation, news.source, news.reference)
             = (r.organisation, r.source, r.reference)
           and ${isNews}
           and news.at >= case when p.window_to <= $1 then p.window_to else near.near_at end
       )
     order by p.window_to limit $2
     for update of r skip locked`,
    [now, most, organisation],
  )
}
