import type { EvidenceKept } from '#shared/contract/feedback/feedback.ts'
import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { FeedbackKind, Reply } from '#shared/contract/feedback/reply.ts'
import type { Review, SetAsideReason } from '#shared/contract/feedback/set-aside.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayOf } from '../../platform/database/day-of.ts'
import { feedbackColumns } from '../answers/feedback-columns.ts'
import { hasFewMatches } from './comment-search-sql.ts'

/** A feedback as quality managers read it. */
export interface ReadFeedback {
  id: string
  /** `YYYY-MM-DD`, in the organisation's time zone. */
  day: string
  site: string
  service: string
  channel: string
  stream: string
  instrument: string
  instrument_version: number
  answers: Record<string, string>
  comment: string | null
  evidence: EvidenceKept | null
  handed_over: boolean
  themes: string[]
  reply: Reply | null
  publication: Publication | null
  set_aside: SetAsideReason | null
  review: Review | null
}

/** Filter for feedback. */
export interface Wanted {
  organisation: string
  site: string | null
  service: string | null
  only: FeedbackKind | null
  /** Full-text search in the comment. */
  q: string | null
  /** A theme of the comment. */
  theme: string | null
  /** Cursor: only feedbacks after this one, newest first. */
  before: { day: string; feedback: string } | null
  /** `YYYY-MM-DD`: hides hand-overs that ended before. */
  today: string
}

const hasComment = `exists (
  select 1 from feedback_part p
  where (p.organisation, p.feedback) = (f.organisation, f.feedback) and comment is not null)`
const isHandedOver = `exists (
  select 1 from handover h
  where (h.organisation, h.feedback) = (f.organisation, f.feedback) and until >= $7::date)`
const isAnswered = `exists (
  select 1 from reply r where (r.organisation, r.feedback) = (f.organisation, f.feedback))`

const themesOf = `coalesce((
  select jsonb_agg(theme order by theme) from comment_theme t
  where (t.organisation, t.feedback) = (f.organisation, f.feedback)), '[]')`
const publicationOf = `(
  select jsonb_build_object('with_comment', with_comment, 'finding', finding) from publication p
  where (p.organisation, p.feedback) = (f.organisation, f.feedback))`

/** Returns feedbacks, newest first, without those set aside; or those only. */
export async function listFeedbackToRead(
  database: Queryable,
  { organisation, site, service, only, q, theme, before, today }: Wanted,
  limit: number,
): Promise<ReadFeedback[]> {
  // One statement per filter, so that each uses its own index.
  const at = q === null ? 'f' : 'i'
  const themed = `exists (
         select 1 from comment_theme t
         where (t.organisation, t.feedback) = (f.organisation, f.feedback) and theme = $10::uuid)`
  const isFew = q !== null && (await hasFewMatches(database, organisation, q))
  const found = `i.organisation = $1 and words @@ plainto_tsquery('french', folded($9))`
  return database.query<ReadFeedback>(
    `${isFew ? `with found as materialized (select * from comment_index i where ${found})` : ''}
     select f.feedback as id, to_char(f.day, 'YYYY-MM-DD') as day, f.site, f.service, f.channel, f.stream,
       f.instrument, f.instrument_version, f.set_aside, f.review,
       ${isHandedOver} as handed_over, ${themesOf} as themes, ${publicationOf} as publication,
       ${feedbackColumns}
     from feedback f
       ${q === null ? '' : `join ${isFew ? 'found' : 'comment_index'} i using (organisation, feedback)`}
     where f.organisation = $1
       and ${q === null || isFew ? `($9::text is null) = ${q === null}` : found}
       and ${theme === null ? '$10::text is null' : themed}
       and (f.set_aside is not null) = ($4::text is not null and $4::text = 'set_aside')
       and ($2::text is null or f.site = $2) and ($3::text is null or f.service = $3)
       and (${at}.day, ${at}.feedback) < (
         coalesce($5::date, 'infinity'), coalesce($6::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
       and case $4::text
         when 'comments' then ${hasComment}
         when 'handed_over' then ${isHandedOver}
         when 'unanswered' then (${hasComment} or ${isHandedOver}) and not ${isAnswered}
         else true end
     order by ${at}.day desc, ${at}.feedback desc limit $8`,
    [
      organisation,
      site,
      service,
      only,
      before?.day ?? null,
      before?.feedback ?? null,
      today,
      limit,
      q,
      theme,
    ],
  )
}

/** Counts feedbacks set aside by reason, for the same site and service. */
export async function countSetAsideByReason(
  database: Queryable,
  { organisation, site, service }: Pick<Wanted, 'organisation' | 'site' | 'service'>,
): Promise<Record<string, number>> {
  const rows = await database.query<{ reason: string; n: number }>(
    `select set_aside as reason, count(*)::int as n from feedback
     where organisation = $1 and set_aside is not null
       and ($2::text is null or site = $2) and ($3::text is null or service = $3)
     group by set_aside order by set_aside`,
    [organisation, site, service],
  )
  return Object.fromEntries(rows.map(({ reason, n }) => [reason, n]))
}

/**
 * Stores the organisation's reply to a feedback, and replaces an earlier one. The hub sends
 * nothing: the holder of the receipt reads it.
 * @returns the reply, or `null` when the organisation has no such feedback.
 */
export async function upsertReply(
  database: Queryable,
  organisation: string,
  feedback: string,
  text: string,
  now: Date,
): Promise<Reply | null> {
  // The lock waits for a concurrent deletion, so that no reply outlives its feedback.
  const [row] = await database.query<Reply>(
    `with kept as (
       insert into reply (organisation, feedback, text, replied_at)
       select organisation, feedback, $3, ${dayOf('feedback.organisation', '$4')} from feedback
       where (organisation, feedback) = ($1, $2) and set_aside is null for share
       on conflict (organisation, feedback)
       do update set text = excluded.text, replied_at = excluded.replied_at
       returning text, replied_at
     )
     select text, to_char(replied_at, 'YYYY-MM-DD') as day from kept`,
    [organisation, feedback, text, now],
  )
  return row ?? null
}

/** Deletes a reply. @returns whether the organisation has such a feedback */
export async function deleteReply(
  database: Queryable,
  organisation: string,
  feedback: string,
): Promise<boolean> {
  const rows = await database.query(
    `with gone as (delete from reply where (organisation, feedback) = ($1, $2))
     select 1 from feedback where (organisation, feedback) = ($1, $2) and set_aside is null`,
    [organisation, feedback],
  )
  return rows.length > 0
}
