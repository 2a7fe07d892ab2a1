import type { Review, Reviewed, SetAside } from '#shared/contract/feedback/set-aside.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayOf } from '../../platform/database/day-of.ts'

/** Counts feedbacks set aside, by service, reason and month. */
export function countSetAside(
  database: Queryable,
  organisation: string,
): Promise<SetAside['months']> {
  return database.query<SetAside['months'][number]>(
    `select service, set_aside as reason, to_char(day, 'YYYY-MM') as month, count(*)::int as n
     from feedback where organisation = $1 and set_aside is not null
     group by 1, 2, 3 order by 1, 3, 2`,
    [organisation],
  )
}

/** Counts feedbacks that a person put back. */
export async function countPutBack(database: Queryable, organisation: string): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from feedback where organisation = $1 and review = 'put_back'`,
    [organisation],
  )
  return row?.n ?? 0
}

/**
 * Stores a person's decision on a feedback set aside. A trigger updates the roll-up in the same
 * transaction.
 * @returns the outcome, or `null` when the organisation has no such feedback.
 */
export async function updateReview(
  database: Queryable,
  organisation: string,
  feedback: string,
  review: Review,
  now: Date,
): Promise<Reviewed | null> {
  const [row] = await database.query<Reviewed>(
    `update feedback set
       review = $3::text, reviewed_at = ${dayOf('feedback.organisation', '$4')},
       set_aside_was = coalesce(set_aside, set_aside_was),
       set_aside = case $3::text
         when 'put_back' then null else coalesce(set_aside, set_aside_was) end
     where (organisation, feedback) = ($1, $2)
       and (set_aside is not null or set_aside_was is not null) and setting is null
     returning set_aside, review`,
    [organisation, feedback, review, now],
  )
  return row ?? null
}

/** Returns whether a person set it aside with others: it can only be put back with them. */
export async function isSetAsideByPerson(
  database: Queryable,
  organisation: string,
  feedback: string,
): Promise<boolean> {
  const rows = await database.query(
    'select 1 from feedback where (organisation, feedback) = ($1, $2) and setting is not null',
    [organisation, feedback],
  )
  return rows.length > 0
}

/** A feedback that a later part reveals as abuse, with the reason. */
export interface GivenAway {
  organisation: string
  feedback: string
  set_aside: string | null
}

/** Sets counted feedbacks aside. Those that a person put back stay counted. */
export async function updateSetAside(
  database: Queryable,
  parts: readonly GivenAway[],
): Promise<void> {
  // One organisation at a time: a writer with one lock never waits for another.
  for (const organisation of new Set(parts.map((part) => part.organisation))) {
    const reasons = new Map(
      parts
        .filter((part) => part.organisation === organisation)
        .map(({ feedback, set_aside }) => [feedback, set_aside]),
    )
    await database.query(
      `with mine as materialized (
         select feedback, x.value as reason
         from feedback f join jsonb_each_text($2::jsonb) x on f.feedback = x.key::uuid
         where organisation = $1 and set_aside is null and review is null
         order by feedback for update of f
       )
       update feedback f set set_aside = reason from mine
       where f.organisation = $1 and f.feedback = mine.feedback`,
      [organisation, JSON.stringify(Object.fromEntries(reasons))],
    )
  }
}
