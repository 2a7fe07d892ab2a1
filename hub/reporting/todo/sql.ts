import { countBy } from '../../platform/database/count.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { answeredAt } from '../../requests/replies/replies-sql.ts'

/** Counts feedback shared with the agent in charge, without a reply. @param today `YYYY-MM-DD` */
export function countUnansweredHandovers(
  database: Queryable,
  organisation: string,
  today: string,
): Promise<number> {
  return countBy(
    database,
    `select count(*)::int as n from handover h join feedback f using (organisation, feedback)
     where h.organisation = $1 and h.until >= $2::date and f.set_aside is null
       and not exists (
         select 1 from reply r where (r.organisation, r.feedback) = (f.organisation, f.feedback))`,
    [organisation, today],
  )
}

/** Counts answers set aside that nobody has reviewed. */
export function countUnreviewed(database: Queryable, organisation: string): Promise<number> {
  return countBy(
    database,
    `select count(*)::int as n from feedback
     where organisation = $1 and set_aside is not null and review is null and setting is null`,
    [organisation],
  )
}

/** Counts requested calls that nobody has made. */
export function countWishedCalls(database: Queryable, organisation: string): Promise<number> {
  return countBy(
    database,
    `select count(distinct (source, reference))::int as n from callback
     where organisation = $1 and done_at is null`,
    [organisation],
  )
}

/** Counts replies of usagers whose time for an answer has passed. @param today `YYYY-MM-DD` */
export function countOverdueReplies(
  database: Queryable,
  organisation: string,
  today: string,
): Promise<number> {
  return countBy(
    database,
    `select count(*)::int as n from request_reply r
     where r.organisation = $1 and r.due_on < $2::date and ${answeredAt} is null`,
    [organisation, today],
  )
}

/**
 * Counts open requests whose date has passed without a later message. A request that waits for its
 * usager doesn't count.
 */
export function countLateWithoutWord(
  database: Queryable,
  organisation: string,
  now: Date,
): Promise<number> {
  return countBy(
    database,
    `select count(*)::int as n
     from request r join promise p using (organisation, source, reference)
     where r.organisation = $1 and r.completed_at is null
       and r.state in ('received', 'in_progress')
       and p.replaced_at is null and p.window_to < $2
       and not exists (
         select 1 from proof news
         where (news.organisation, news.source, news.reference)
             = (r.organisation, r.source, r.reference)
           and news.audience = 'usager'
           and (news.at >= p.window_to or news.late_for = p.promise))`,
    [organisation, now],
  )
}

/** Counts sites with tried, changed and unpublished forms. @param since of the drafts */
export function countUnpublished(
  database: Queryable,
  organisation: string,
  since: Date,
): Promise<number> {
  return countBy(
    database,
    `select count(distinct d.site)::int as n
     from draft d left join lateral (
       select c.content, c.created_at from configuration c
       where (c.organisation, c.site) = ($1, d.site) order by c.version desc limit 1
     ) used on true
     where d.organisation = $1 and d.created_at >= $2
       and d.created_at > coalesce(used.created_at, '-infinity')
       and d.instrument is null and d.content is distinct from used.content`,
    [organisation, since],
  )
}
