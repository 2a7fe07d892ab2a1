import type { EvidenceKept } from '#shared/contract/feedback/feedback.ts'
import type { Assignment, Closing } from '#shared/contract/feedback/handling.ts'
import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { AssignedTo, FeedbackKind, Reply } from '#shared/contract/feedback/reply.ts'
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
  closed: Closing | null
  assignment: Assignment | null
  /** Days it waits for a reply, `null` where it does not. */
  waits: number | null
  publication: Publication | null
  set_aside: SetAsideReason | null
  review: Review | null
}

/** Filter for feedback. */
export interface Wanted {
  organisation: string
  site: string | null
  service: string | null
  only: FeedbackKind
  /** Who handles the comment, of whom `agent` is the reader. */
  assigned: AssignedTo | null
  agent: string
  /** Full-text search in the comment. */
  q: string | null
  /** A theme of the comment. */
  theme: string | null
  /** Cursor: only feedbacks after this one, in the order of the list. */
  before: { day: string; feedback: string } | null
  /** `YYYY-MM-DD`: hides hand-overs that ended before. */
  today: string
}

const isHandedOver = `exists (
  select 1 from handover h
  where (h.organisation, h.feedback) = ($1, f.feedback) and until >= $6::date)`
const isWaiting = 'i.counted and i.answered_after is null and i.closed_on is null'

const themesOf = `coalesce((
  select jsonb_agg(theme order by theme) from comment_theme t
  where (t.organisation, t.feedback) = ($1, f.feedback)), '[]')`
const publicationOf = `(
  select jsonb_build_object('with_comment', with_comment, 'finding', finding) from publication p
  where (p.organisation, p.feedback) = ($1, f.feedback))`
const closedOf = `case when i.closed_on is not null then jsonb_build_object(
  'by', i.closed_by, 'day', to_char(i.closed_on, 'YYYY-MM-DD')) end`
const assignmentOf = `case when i.assigned_on is not null then jsonb_build_object(
  'person', i.assignee, 'by', i.assigned_by, 'day', to_char(i.assigned_on, 'YYYY-MM-DD'),
  'name', coalesce(i.team, (
    select name from agent a where (a.organisation, a.agent) = (i.organisation, i.assignee)), '')) end`

/**
 * Returns feedbacks, those that wait from the oldest on, all others from the newest; without those
 * set aside, or those only.
 */
export async function listFeedbackToRead(
  database: Queryable,
  { organisation, site, service, only, assigned, agent, q, theme, before, today }: Wanted,
  limit: number,
): Promise<ReadFeedback[]> {
  // One statement per filter, so that each uses its own index.
  const hasComments = q !== null || (only !== 'handed_over' && only !== 'set_aside')
  const at = hasComments ? 'i' : 'f'
  const isOldestFirst = only === 'waiting'
  const themed = `exists (
         select 1 from comment_theme t
         where (t.organisation, t.feedback) = ($1, f.feedback) and theme = $9::uuid)`
  // The first two are the conditions of an index each.
  const kept =
    only === 'waiting'
      ? isWaiting
      : only === 'handled'
        ? 'i.counted and (i.answered_after is not null or i.closed_on is not null)'
        : only === 'comments'
          ? 'i.counted'
          : only === 'handed_over'
            ? `f.set_aside is null and ${isHandedOver}`
            : 'f.set_aside is not null'
  const given =
    assigned === 'me'
      ? 'i.assignee = $10::uuid'
      : assigned === 'nobody'
        ? 'i.assignee is null and i.team is null and $10::text is not null'
        : '$10::text is not null'
  const isFew = q !== null && (await hasFewMatches(database, organisation, q))
  const found = `i.organisation = $1 and words @@ plainto_tsquery('french', folded($8))`
  const index = isFew ? 'found' : 'comment_index'
  return database.query<ReadFeedback>(
    `${isFew ? `with found as materialized (select * from comment_index i where ${found})` : ''}
     select f.feedback as id, to_char(f.day, 'YYYY-MM-DD') as day, f.site, f.service, f.channel, f.stream,
       f.instrument, f.instrument_version, f.set_aside, f.review,
       ${isHandedOver} as handed_over, ${themesOf} as themes, ${publicationOf} as publication,
       ${closedOf} as closed, ${assignmentOf} as assignment,
       case when ${isWaiting} then greatest(0, $6::date - f.day) end as waits,
       ${feedbackColumns}
     from feedback f ${hasComments ? '' : 'left'} join ${index} i using (organisation, feedback)
     where ${at}.organisation = $1
       and ${q === null || isFew ? `($8::text is null) = ${q === null}` : found}
       and ${theme === null ? '$9::text is null' : themed}
       and ${given}
       and ${kept}
       and ($2::text is null or ${at}.site = $2) and ($3::text is null or ${at}.service = $3)
       and (${at}.day, ${at}.feedback) ${isOldestFirst ? '>' : '<'} (
         coalesce($4::date, '${isOldestFirst ? '-' : ''}infinity'),
         coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by ${at}.day ${isOldestFirst ? '' : 'desc'}, ${at}.feedback ${isOldestFirst ? '' : 'desc'}
     limit $7`,
    [
      organisation,
      site,
      service,
      before?.day ?? null,
      before?.feedback ?? null,
      today,
      limit,
      q,
      theme,
      agent,
    ],
  )
}

/**
 * Counts the comments that wait for a reply.
 * @param today `YYYY-MM-DD`
 * @returns their number, and for how many days the oldest waits
 */
export async function countWaiting(
  database: Queryable,
  { organisation, service, today }: Pick<Wanted, 'organisation' | 'service' | 'today'>,
): Promise<{ n: number; days: number | null }> {
  const [row] = await database.query<{ n: number; days: number | null }>(
    `select count(*)::int as n, greatest(0, $3::date - min(i.day)) as days from comment_index i
     where i.organisation = $1 and ($2::text is null or i.service = $2) and ${isWaiting}`,
    [organisation, service, today],
  )
  return row && row.n > 0 ? row : { n: 0, days: null }
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
 * @param replaces the reply that its writer read, `null` where there was none; `undefined` replaces
 *   any
 * @returns the reply; `changed` when another was stored since; `null` when the organisation has no
 *   such feedback.
 */
export async function upsertReply(
  database: Queryable,
  { organisation, feedback }: { organisation: string; feedback: string },
  text: string,
  replaces: string | null | undefined,
  now: Date,
): Promise<Reply | 'changed' | null> {
  const isExpected = replaces !== undefined
  // The lock waits for a concurrent deletion, so that no reply outlives its feedback.
  const [row] = await database.query<Reply>(
    `with kept as (
       insert into reply (organisation, feedback, text, replied_at)
       select organisation, feedback, $3, ${dayOf('feedback.organisation', '$4')} from feedback
       where (organisation, feedback) = ($1, $2) and set_aside is null for share
       on conflict (organisation, feedback)
       do update set text = excluded.text, replied_at = excluded.replied_at
       where not $5::boolean or reply.text = $6
       returning text, replied_at
     )
     select text, to_char(replied_at, 'YYYY-MM-DD') as day from kept`,
    [organisation, feedback, text, now, isExpected, replaces ?? null],
  )
  if (row || !isExpected) return row ?? null
  const others = await database.query(
    'select from reply where (organisation, feedback) = ($1, $2)',
    [organisation, feedback],
  )
  return others.length > 0 ? 'changed' : null
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
