import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayOf } from '../../platform/database/day-of.ts'

/**
 * Counts the answers to the same service in the same month and stream: a small cell is never
 * published.
 */
const cell = `(
  select coalesce(max(n), 0)::int from (
    select sum(t.n) as n from tally t
    where (t.organisation, t.service, t.stream, t.instrument, t.instrument_version)
        = ($1, f.service, f.stream, f.instrument, f.instrument_version)
      and (t.channel = 'web') = (f.channel = 'web')
      and t.day >= date_trunc('month', f.day) and t.day < date_trunc('month', f.day) + interval '1 month'
    group by item) items)`

const newestComment = `(
  select comment from feedback_part p
  where (p.organisation, p.feedback) = ($1, f.feedback) and comment is not null
  order by part desc limit 1)`

/** The data that decides whether a reply may be published. */
export interface ToPublish {
  comment: string | null
  /** The subject, in the usager's words. */
  about: string | null
  handed_over: boolean
  answered: boolean
  /** Answers to the same service in the same month and stream. */
  cell: number
  /** Patterns of the references of the organisation's requests. */
  references: string[]
}

/** Reads it and locks the feedback until the transaction ends; `null` when unknown. */
export async function findPublishable(
  transaction: Queryable,
  organisation: string,
  feedback: string,
): Promise<ToPublish | null> {
  const [row] = await transaction.query<ToPublish>(
    `select ${newestComment} as comment,
       (select value from answer a
        where (a.organisation, a.feedback, a.item) = ($1, f.feedback, 'about')
          and not left_out) as about,
       exists (select 1 from handover h
         where (h.organisation, h.feedback) = ($1, f.feedback)) as handed_over,
       exists (select 1 from reply r
         where (r.organisation, r.feedback) = ($1, f.feedback)) as answered,
       ${cell} as cell,
       (select coalesce(jsonb_agg(pattern), '[]') from reference_pattern p
        where p.organisation = $1) as references
     from feedback f where (organisation, feedback) = ($1, $2) and set_aside is null for share`,
    [organisation, feedback],
  )
  return row ?? null
}

/** Inserts or updates a publication. */
export async function upsertPublication(
  transaction: Queryable,
  organisation: string,
  feedback: string,
  { with_comment, finding }: Publication,
  { author, at }: { author: string; at: Date },
): Promise<void> {
  await transaction.query(
    `insert into publication (organisation, feedback, with_comment, finding, author, published_at)
     select $1, $2, $3, $4, $5, ${dayOf('$1', '$6')}
     on conflict (organisation, feedback) do update set
       with_comment = excluded.with_comment, finding = excluded.finding, author = excluded.author,
       published_at = excluded.published_at`,
    [organisation, feedback, with_comment, finding, author, at],
  )
}

/** Unpublishes a reply; its usager can still read it. @returns whether it was public */
export async function deletePublication(
  database: Queryable,
  organisation: string,
  feedback: string,
): Promise<boolean> {
  const rows = await database.query(
    'delete from publication where (organisation, feedback) = ($1, $2) returning feedback',
    [organisation, feedback],
  )
  return rows.length > 0
}

/**
 * The public replies of a site ($1, $2) whose month has at least $3 answers in the same stream, each
 * with its decision. A cell is counted once, however many replies stand in it.
 */
const publicReplies = `
  public as (
    select f.*, p.with_comment, p.finding, r.text, f.channel = 'web' as web,
      date_trunc('month', f.day)::date as month
    from publication p join feedback f using (organisation, feedback)
      join reply r using (organisation, feedback)
    where f.organisation = $1 and f.site = $2 and f.set_aside is null
  ), cells as materialized (
    select service, stream, instrument, instrument_version, web, month from (
      select distinct on (service, stream, instrument, instrument_version, web, month) *
      from public) f
    where ${cell} >= $3
  ), shown as (
    select f.*, d.content->'decision'->>'what' as decided, d.content->>'done_on' as done_on
    from public f
      join cells using (service, stream, instrument, instrument_version, web, month)
      left join lateral (
        select content from finding n where (n.organisation, n.finding) = ($1, f.finding)
        order by version desc limit 1) d on true
  )`

/** What everybody may read of a site: whether there are replies, and the newest change made from one. */
export interface PublishedChange {
  /** The decision that was carried out, as it was written; `null` without one. */
  what: string | null
  replies: boolean
}

/** Returns the newest change that a public reply of a site names, of the same service first. */
export async function findPublishedChange(
  database: Queryable,
  { organisation, site }: { organisation: string; site: string },
  service: string | null,
  fewest: number,
): Promise<PublishedChange> {
  const [found] = await database.query<PublishedChange>(
    `with ${publicReplies}
     select case when done_on is not null then decided end as what, true as replies from shown
     order by done_on is null, service is distinct from $4, done_on desc, feedback limit 1`,
    [organisation, site, fewest, service],
  )
  return found ?? { what: null, replies: false }
}

/** A public reply. */
export interface Published {
  id: string
  /** `YYYY-MM`. */
  month: string
  service: string
  locale: UsagerLocale
  comment: string | null
  reply: string
  /** The decision it led to; `null` without one. */
  decided: string | null
  done: boolean
}

/**
 * Lists the public replies of a site, newest feedback first. It leaves out months with fewer than
 * `fewest` answers in the same stream.
 */
export function listPublications(
  database: Queryable,
  { organisation, site }: { organisation: string; site: string },
  fewest: number,
  before: { month: string; feedback: string } | null,
  limit: number,
): Promise<Published[]> {
  return database.query<Published>(
    `with ${publicReplies}
     select f.feedback as id, to_char(f.day, 'YYYY-MM') as month, f.service, f.locale,
       case when f.with_comment then ${newestComment} end as comment, f.text as reply,
       f.decided, f.done_on is not null as done
     from shown f
     where (to_char(f.day, 'YYYY-MM'), f.feedback) < (
         coalesce($4::text, '9999-99'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by 2 desc, 1 desc limit $6`,
    [organisation, site, fewest, before?.month ?? null, before?.feedback ?? null, limit],
  )
}
