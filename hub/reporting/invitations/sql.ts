import type { Days } from '#shared/calendar/period.ts'
import type { Frame, InvitationMoment } from '#shared/contract/invitations/invitation.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Criterion } from '../figures/criterion.ts'

/** Invitations that look alike, counted. */
export interface InvitationCell {
  service: string
  frame: Frame
  moment: InvitationMoment
  /** Whether their month is closed, so that their facts are known. */
  closed: boolean
  outcome: string | null
  kept: string | null
  territory: string | null
  channel: string | null
  locale: string | null
  /** Probability of having been drawn. */
  probability: number
  invited: number
  undeliverable: number
  /** Those whose opening question has an answer that counts. */
  answered: number
  /** Marks on the scale of the current question, and the good ones among them. */
  n: number
  x: number
}

/** The question whose marks are counted. */
export interface CountedQuestion {
  instrument: string
  version: number
  criterion: Criterion
}

/**
 * Counts invitations by all that is known of them. An answer set aside is none, nor one that came
 * after its month closed.
 */
export function listInvitationCells(
  database: Queryable,
  organisation: string,
  { from, until }: Days,
  { instrument, version, criterion }: CountedQuestion,
): Promise<InvitationCell[]> {
  return database.query<InvitationCell>(
    `with known as (
       select i.*, a.value, a.instrument, a.instrument_version
       from invitation i
       left join timely_answers_of(i.organisation, i.feedback) a on a.item = a.opening
       where i.organisation = $1 and i.month >= $2::date and i.month < $3::date
         and i.state <> 'taken_back'
     )
     select service, frame, moment,
       sealed is null as closed, outcome, kept, territory, channel, locale, probability,
       count(*)::int as invited,
       count(*) filter (where delivery = 'undeliverable')::int as undeliverable,
       count(value)::int as answered,
       count(*) filter (where value = any($6) and instrument = $4 and instrument_version = $5)::int
         as n,
       count(*) filter (where value = any($7) and instrument = $4 and instrument_version = $5)::int
         as x
     from known
     group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`,
    [organisation, from, until, instrument, version, [...criterion.points], [...criterion.good]],
  )
}

/** Counts the answers of invitations by service and moment, in the months of a period. */
export function countInvitedAnswers(
  database: Queryable,
  organisation: string,
  services: readonly string[],
  { from, until }: Days,
): Promise<{ service: string; moment: InvitationMoment; n: number }[]> {
  return database.query(
    `select i.service, i.moment, count(a.value)::int as n
     from invitation i
     left join timely_answers_of(i.organisation, i.feedback) a on a.item = a.opening
     where i.organisation = $1 and i.service = any($2) and i.month >= $3::date
       and i.month < $4::date and i.state <> 'taken_back'
     group by 1, 2`,
    [organisation, services, from, until],
  )
}

/** Requests that were served and not drawn, by what the draw decided. */
export interface NotDrawn {
  service: string
  draw: 'left_out' | 'resting' | 'refused'
  n: number
}

/** Counts the requests of a period that the draw did not invite. */
export function countNotDrawn(
  database: Queryable,
  organisation: string,
  { from, until }: Days,
): Promise<NotDrawn[]> {
  return database.query<NotDrawn>(
    `select service, draw, count(*)::int as n from request
     where organisation = $1 and invited_on >= $2::date and invited_on < $3::date
       and draw <> 'drawn'
     group by 1, 2`,
    [organisation, from, until],
  )
}

/** Answers of the invited to one question, and those who do not know. */
export interface Unsure {
  service: string
  stream: ProvenStream
  item: string
  x: number
  n: number
}

/** Counts who does not know, by stream and question of the current instrument. */
export function countUnsure(
  database: Queryable,
  organisation: string,
  { instrument, version }: Pick<CountedQuestion, 'instrument' | 'version'>,
  { from, until }: Days,
): Promise<Unsure[]> {
  return database.query<Unsure>(
    `select service, case stream when 'submitted' then 'submitted' else 'invited' end as stream,
       item, coalesce(sum(n) filter (where value = 'dont_know'), 0)::int as x,
       sum(n)::int as n
     from rolled_up
     where organisation = $1 and grain = 'month' and instrument = $2 and instrument_version = $3
       and stream in ('invited', 'submitted') and value <> 'not_applicable'
       and since >= $4::date and since < $5::date
     group by 1, 2, 3 having sum(n) > 0`,
    [organisation, instrument, version, from, until],
  )
}
