import type { Days } from '#shared/calendar/period.ts'
import type { OutcomeClass } from '#shared/contract/reporting/outcomes.ts'
import type { Queryable } from '../../platform/database/database.ts'

interface OfService {
  organisation: string
  service: string
}

/** Frequency of one answer of invited usagers with one outcome, in one month of their invitation. */
export interface OutcomeTally {
  /** `YYYY-MM`. */
  month: string
  outcome: OutcomeClass
  item: string
  value: string
  n: number
}

/**
 * Counts the answers to served invitations of the register by the outcome of their request, from
 * closed months, without those that came later. It reads single answers: a roll-up would hold the
 * outcome of each.
 */
export function listOutcomeTallies(
  database: Queryable,
  { organisation, service }: OfService,
  asked: { id: string; version: number },
  items: readonly string[],
  within: Days,
): Promise<OutcomeTally[]> {
  return database.query<OutcomeTally>(
    `select to_char(i.month, 'YYYY-MM') as month, coalesce(i.outcome, 'none') as outcome, a.item,
       a.value, count(*)::int as n
     from invitation i
     cross join timely_answers_of(i.organisation, i.feedback) a
     where i.organisation = $1 and i.service = $2 and i.month >= $3::date and i.month < $4::date
       and i.frame = 'register' and i.sealed is null and a.stream = 'invited'
       and a.instrument = $5 and a.instrument_version = $6
       and a.item = any($7)
     group by 1, 2, 3, 4`,
    [organisation, service, within.from, within.until, asked.id, asked.version, items],
  )
}

/** Counts the requests that ended within some days, by outcome. */
export function countEndedByOutcome(
  database: Queryable,
  { organisation, service }: OfService,
  { from, until }: Days,
): Promise<{ outcome: OutcomeClass; n: number }[]> {
  return database.query<{ outcome: OutcomeClass; n: number }>(
    `select coalesce(outcome, 'none') as outcome, count(*)::int as n
     from request join organisation using (organisation)
     where organisation = $1 and service = $2
       and completed_at >= $3::timestamp at time zone zone
       and completed_at < $4::timestamp at time zone zone
     group by 1`,
    [organisation, service, from, until],
  )
}

/**
 * Returns the first month whose invitations are still open, as its first day; `null` when every
 * month with invitations is closed.
 */
export async function findOpenMonth(
  database: Queryable,
  { organisation, service }: OfService,
): Promise<string | null> {
  const [row] = await database.query<{ month: string | null }>(
    `select min(month)::text as month from invitation
     where organisation = $1 and service = $2 and sealed is not null and state <> 'taken_back'`,
    [organisation, service],
  )
  return row?.month ?? null
}
