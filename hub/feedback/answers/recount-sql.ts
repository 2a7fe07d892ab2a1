import type { Queryable } from '../../platform/database/database.ts'

/** Comparison of stored counts with a recount. */
export interface Recounted {
  /** Subject of the counts. */
  what: 'answers' | 'requests' | 'promises'
  /** Number of counts. */
  counts: number
  /** Number of counts that differ from the recount. */
  unlike: number
  /**
   * Number of counts with answers already deleted by the retention: these may exceed the recount.
   */
  older: number
}

const grain = `organisation, grain, since, service, stream, channel, instrument, instrument_version,
  item, territory, place, locale, value`

/** Frequency of each value, counted from the answers. */
export const countedAnswers = `
  select organisation, grain, since, service, stream, channel, instrument, instrument_version, a.item,
    case when grain like 'territory%' then coalesce(territory, '') else '' end as territory,
    case when grain like 'territory%' then coalesce(place, '') else '' end as place,
    case when grain like 'locale%' then locale else '' end as locale,
    value, count(*) as n
  from feedback f join answer a using (organisation, feedback) cross join lateral (values
    ('month', date_trunc('month', day::timestamp)::date),
    ('week', day - (extract(isodow from day)::int - 1)),
    ('territory_month', date_trunc('month', day::timestamp)::date),
    ('territory_year', date_trunc('year', day::timestamp)::date),
    ('locale_year', date_trunc('year', day::timestamp)::date)
  ) as g(grain, since)
  where set_aside is null and not left_out
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13`

/** @param at time of the snapshot */
async function recountAnswers(database: Queryable, at: Date): Promise<Omit<Recounted, 'what'>[]> {
  return database.query(
    `with counted as (${countedAnswers}), kept as (
       select ${grain}, sum(n) as n
       from (select * from rolled_up union all select * from late_counted) known
       group by ${grain} having sum(n) <> 0
     ), since as (
       -- A site may have kept answers for less long than it does now.
       select organisation, (($1::timestamptz at time zone zone)::date + 1 - make_interval(months =>
         coalesce(min((content -> 'retention' ->> 'answers')::int), 25)))::date as first
       from organisation left join configuration using (organisation) group by organisation, zone
     )
     select count(*)::int as counts, count(*) filter (where since < first)::int as older,
       count(*) filter (where case when since < first then coalesce(k.n, 0) < coalesce(c.n, 0)
         else coalesce(k.n, 0) <> coalesce(c.n, 0) end)::int as unlike
     from kept k full join counted c using (${grain}) join since using (organisation)`,
    [at],
  )
}

const stay = 'organisation, cut, outcome, service, began, until, part'

async function recountRequests(database: Queryable): Promise<Omit<Recounted, 'what'>[]> {
  return database.query(
    `with counted as (
       select organisation, cut, case when state = 'withdrawn' then 'withdrawn'
           when completed_at is null then 'open' else 'ended' end as outcome, service,
         (received_at at time zone zone)::date as began,
         coalesce((coalesce(completed_at, case state when 'withdrawn' then state_at end)
           at time zone zone)::date, 'infinity') as until, part, count(*) as n
       from request join organisation using (organisation) cross join lateral (values
         ('whole', ''), ('channel', channel),
         ('territory', coalesce(nullif(territory, ''), nullif(place, ''), ''))
       ) as c(cut, part)
       group by 1, 2, 3, 4, 5, 6, 7
     ), kept as (
       select ${stay}, sum(n) as n from stay_counted group by ${stay} having sum(n) <> 0
     )
     select count(*)::int as counts, 0 as older,
       count(*) filter (where k.n is distinct from c.n)::int as unlike
     from kept k full join counted c using (${stay})`,
  )
}

const moment = 'organisation, ends, service, channel, territory'

async function recountPromises(database: Queryable): Promise<Omit<Recounted, 'what'>[]> {
  return database.query(
    `with stands as (
       select distinct on (organisation, source, reference) organisation, source, reference,
         window_to as ends
       from promise where stands_for = 1 order by organisation, source, reference, promise desc
     ), counted as (
       select organisation, ends, service, channel,
         coalesce(nullif(territory, ''), nullif(place, ''), '') as territory, count(*) as due,
         count(*) filter (where completed_at <= ends) as kept
       from stands join request using (organisation, source, reference)
       where state <> 'withdrawn' and not (state = 'waiting_usager' and state_at <= ends)
       group by 1, 2, 3, 4, 5
     ), kept as (
       select ${moment}, sum(due) as due, sum(kept) as kept from promise_moments
       group by ${moment} having sum(due) <> 0 or sum(kept) <> 0
     )
     select count(*)::int as counts, 0 as older,
       count(*) filter (where (k.due, k.kept) is distinct from (c.due, c.kept))::int as unlike
     from kept k full join counted c using (${moment})`,
  )
}

/**
 * Recounts every roll-up of a hub from its rows.
 * @param at time of the snapshot
 */
export async function recountRollups(database: Queryable, at: Date): Promise<Recounted[]> {
  const counted = [
    ['answers', await recountAnswers(database, at)],
    ['requests', await recountRequests(database)],
    ['promises', await recountPromises(database)],
  ] as const
  return counted.flatMap(([what, rows]) => rows.map((row) => ({ what, ...row })))
}
