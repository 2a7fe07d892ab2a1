import type { Queryable } from '../platform/database/database.ts'

/** Tickets given to a key on one day. */
export interface TicketDay {
  key: string
  /** `YYYY-MM-DD`, in the zone of the organisation. */
  day: string
  n: number
}

/** Tickets given to a key, as its administrator reads them. */
export interface TicketMonths {
  organisation: string
  key: string
  this_month: number
  last_month: number
}

/**
 * Counts one ticket more of a key, in the transaction that makes it. The caller does so last: others
 * of the same key wait for its end.
 */
export async function addTicket(
  transaction: Queryable,
  { organisation, key, day }: Pick<TicketDay, 'key' | 'day'> & { organisation: string },
): Promise<void> {
  await transaction.query(
    `insert into ticket_count as counted (organisation, key, day, n) values ($1, $2, $3::date, 1)
     on conflict (organisation, key, day) do update set n = counted.n + 1`,
    [organisation, key, day],
  )
}

/** Returns what each key was given by day, from a day on; the newest day first. */
export function listTicketDays(
  database: Queryable,
  organisation: string,
  since: string,
): Promise<TicketDay[]> {
  return database.query<TicketDay>(
    `select key, day::text, n from ticket_count where organisation = $1 and day >= $2::date
     order by day desc, key`,
    [organisation, since],
  )
}

/**
 * Returns what each key was given this month and the month before, in the zone of its organisation.
 * @param organisation `null` for all
 */
export function listTicketMonths(
  database: Queryable,
  organisation: string | null,
  now: Date,
): Promise<TicketMonths[]> {
  return database.query<TicketMonths>(
    `select organisation, key,
       coalesce(sum(n) filter (where day >= began), 0)::int as this_month,
       coalesce(sum(n) filter (where day < began), 0)::int as last_month
     from (
       select t.*, date_trunc('month', $2::timestamptz at time zone o.zone)::date as began
       from ticket_count t join organisation o using (organisation)
       where $1::text is null or t.organisation = $1
     ) counted
     where day >= (began - interval '1 month')::date
     group by 1, 2`,
    [organisation, now.toISOString()],
  )
}

/** Deletes what keys were given before a day. */
export async function deletePastTicketCounts(database: Queryable, before: string): Promise<void> {
  await database.query('delete from ticket_count where day < $1::date', [before])
}
