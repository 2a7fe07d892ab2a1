import type { Queryable } from '../../platform/database/database.ts'
import { enqueueLetters, type LetterKey } from './letter-queue-sql.ts'
import { mayStillRead } from './subscriptions-sql.ts'

/**
 * When a letter about comments leaves, in seconds: once none followed for so long, or so long after
 * the first at the latest. The rule of *Je donne mon avis*, the French State's service.
 */
const quiet = 300
const latest = 7200

/** Enqueues letters about comments that arrived, a letter for each service; idempotent. */
export async function enqueueCommentNews(
  transaction: Queryable,
  organisation: string,
  now: Date,
): Promise<void> {
  await transaction.query(
    `update comment_news set seen = n, first_at = coalesce(first_at, $2), last_at = $2
     where organisation = $1 and n > seen`,
    [organisation, now],
  )
  const owed = await transaction.query<LetterKey>(
    `with due as (
       delete from comment_news where organisation = $2 and (
         last_at <= $1::timestamptz - make_interval(secs => $3)
         or first_at <= $1::timestamptz - make_interval(secs => $4))
       returning service, n
     )
     insert into subscription_letter (organisation, subscription, letter, owed_at)
     select s.organisation, s.subscription,
       concat_ws(' ', 'comments', due.service, due.n, extract(epoch from $1::timestamptz)::bigint), $1
     from due join subscription s on s.organisation = $2
     where s.kind = 'comments' and s.confirmed_at is not null
       and (s.services = '{}' or due.service = any (s.services)) and ${mayStillRead}
     on conflict do nothing
     returning organisation, subscription, letter`,
    [now, organisation, quiet, latest],
  )
  await enqueueLetters(transaction, owed)
}
