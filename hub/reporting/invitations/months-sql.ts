import type { Frame } from '#shared/contract/invitations/invitation.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A month of a service's invitations from one frame, counted. */
export interface InvitationMonth {
  service: string
  /** `YYYY-MM`. */
  month: string
  frame: Frame
  invited: number
  delivered: number
  undeliverable: number
  /** Those whose opening question has an answer that counts. */
  answered: number
  /** Requests that were served and whose usager was in their rest period. */
  resting: number
  /** Those whose usager refused. */
  refused: number
  /** Those the draw left out. */
  left_out: number
}

/**
 * Counts invitations by service, month and frame, the newest first.
 * @param from first day of a month, `YYYY-MM-DD`
 */
export function listInvitationMonths(
  database: Queryable,
  organisation: string,
  from: string,
): Promise<InvitationMonth[]> {
  return database.query<InvitationMonth>(
    `with invited as (
       select i.service, i.month, i.frame, count(*) as invited,
         count(*) filter (where i.delivery = 'delivered') as delivered,
         count(*) filter (where i.delivery = 'undeliverable') as undeliverable,
         count(a.value) as answered
       from invitation i
       left join timely_answers_of(i.organisation, i.feedback) a on a.item = a.opening
       where i.organisation = $1 and i.month >= $2::date and i.state <> 'taken_back'
       group by 1, 2, 3
     ), others as (
       select service, date_trunc('month', invited_on)::date as month, 'register' as frame,
         count(*) filter (where draw = 'resting') as resting,
         count(*) filter (where draw = 'refused') as refused,
         count(*) filter (where draw = 'left_out') as left_out
       from request
       where organisation = $1 and invited_on >= $2::date and draw is not null
       group by 1, 2
     )
     select seen.service, to_char(seen.month, 'YYYY-MM') as month, seen.frame,
       coalesce(invited, 0)::int as invited, coalesce(delivered, 0)::int as delivered,
       coalesce(undeliverable, 0)::int as undeliverable, coalesce(answered, 0)::int as answered,
       coalesce(resting, 0)::int as resting, coalesce(refused, 0)::int as refused,
       coalesce(left_out, 0)::int as left_out
     from (
       select service, month, frame from invited union select service, month, frame from others
     ) seen
       left join invited using (service, month, frame) left join others using (service, month, frame)
     order by 2 desc, 1, 3`,
    [organisation, from],
  )
}
