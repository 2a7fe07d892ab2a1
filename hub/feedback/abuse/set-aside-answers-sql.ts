import type { Stream } from '#shared/contract/stream.ts'
import type { Parameter, Queryable } from '../../platform/database/database.ts'
import type { SettingKey, TakenAnswers } from './settings-aside-sql.ts'

/**
 * Selects counted answers: one of any channel, or those of the web that match a criterion. It never
 * reads an answer's value.
 */
const taken = `f.organisation = $1 and f.set_aside is null
  and case when $2::uuid is null then f.channel = 'web' else f.feedback = $2::uuid end
  and ($3::date is null or f.day >= $3::date) and ($4::date is null or f.day <= $4::date)
  and ($5::text is null or f.service = $5) and ($6::text is null or f.stream = $6)
  and ($7::date is null or exists (
    select 1 from arrival a
    where (a.organisation, a.feedback) = (f.organisation, f.feedback)
      and a.day >= $7::date and a.day <= $8::date and ($9::int is null or a.network = $9)))`

function parametersOf(
  organisation: string,
  { criterion = {}, feedback }: TakenAnswers,
): Parameter[] {
  const { answered, received, network, service, stream } = criterion
  // A network digest is valid on its own day only.
  const from = [received?.from, network?.day].filter(Boolean).sort().at(-1)
  const until = [received?.until, network?.day].filter(Boolean).sort()[0]
  return [
    organisation,
    feedback ?? null,
    answered?.from ?? null,
    answered?.until ?? null,
    service ?? null,
    stream ?? null,
    from ?? null,
    until ?? null,
    network ? readNetwork(network.network) : null,
  ]
}

/** Parses a network digest as stored: a signed 32-bit integer. */
const readNetwork = (network: string) => Number.parseInt(network, 16) | 0

/** Counts the selected answers. */
export async function countTaken(
  database: Queryable,
  organisation: string,
  takes: TakenAnswers,
): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from feedback f where ${taken}`,
    parametersOf(organisation, takes),
  )
  return row?.n ?? 0
}

/** Selected answers of one service and month, with the frequency of each value of one item. */
export interface TakenPart {
  service: string
  stream: Stream
  /** `YYYY-MM`. */
  month: string
  n: number
  values: Readonly<Record<string, number>>
}

/** Counts the same by the dimensions of the roll-up. @param asked the item and its instrument */
export function countTakenParts(
  database: Queryable,
  organisation: string,
  takes: TakenAnswers,
  asked: { instrument: string; version: number; item: string },
): Promise<TakenPart[]> {
  return database.query<TakenPart>(
    `with mine as materialized (
       select f.feedback, f.service, f.stream, to_char(f.day, 'YYYY-MM') as month,
         f.instrument = $10 and f.instrument_version = $11 as is_asked
       from feedback f where ${taken}
     ), given as (
       select service, stream, month, value, count(*)::int as n
       from mine join answer a on a.organisation = $1 and a.feedback = mine.feedback and a.item = $12
         and not a.left_out
       where is_asked group by 1, 2, 3, 4
     )
     select service, stream, month, count(*)::int as n,
       coalesce((select jsonb_object_agg(value, given.n) from given
         where (given.service, given.stream, given.month) = (mine.service, mine.stream, mine.month)),
         '{}') as values
     from mine group by 1, 2, 3 order by 3 desc, 1, 2`,
    [...parametersOf(organisation, takes), asked.instrument, asked.version, asked.item],
  )
}

/**
 * Sets some of the selected answers aside; triggers update the counts in the same transaction.
 * @returns how many
 */
export async function updateSetAsideAnswers(
  transaction: Queryable,
  { organisation, setting }: SettingKey,
  takes: TakenAnswers,
  most: number,
): Promise<number> {
  // Writers lock answers in one order, before any count, to avoid a deadlock.
  const [row] = await transaction.query<{ n: number }>(
    `with found as materialized (
       select f.feedback from feedback f where ${taken} limit $11
     ), mine as materialized (
       select f.feedback from feedback f join found on found.feedback = f.feedback
       where f.organisation = $1 and f.set_aside is null order by f.feedback for update of f
     ), moved as (
       update feedback f set set_aside = 'decided', setting = $10::uuid
       from mine where f.organisation = $1 and f.feedback = mine.feedback
       returning f.service, f.stream, f.channel, date_trunc('month', f.day)::date as month
     ), counted as (
       insert into setting_aside_count as known (organisation, setting, service, stream, channel, month, n)
       select $1, $10::uuid, service, stream, channel, month, count(*) from moved group by 3, 4, 5, 6
       on conflict (organisation, setting, service, stream, channel, month)
       do update set n = known.n + excluded.n
     )
     select count(*)::int as n from moved`,
    [...parametersOf(organisation, takes), setting, most],
  )
  await rollUp(transaction)
  return row?.n ?? 0
}

/** Puts some answers back into the counts. @returns how many */
export async function updatePutBackAnswers(
  transaction: Queryable,
  { organisation, setting }: SettingKey,
  most: number,
): Promise<number> {
  const [row] = await transaction.query<{ n: number }>(
    `with mine as materialized (
       select feedback from feedback where organisation = $1 and setting = $2
       order by feedback limit $3 for update
     ), moved as (
       update feedback f set set_aside = null, setting = null
       from mine where f.organisation = $1 and f.feedback = mine.feedback returning 1
     )
     select count(*)::int as n from moved`,
    [organisation, setting, most],
  )
  await rollUp(transaction)
  return row?.n ?? 0
}

/** Restores the rest: counts of answers that the retention has deleted meanwhile. */
export async function restoreCounts(
  transaction: Queryable,
  { organisation, setting }: SettingKey,
): Promise<void> {
  await transaction.query('select closing_turn(array[$1])', [organisation])
  await transaction.query(
    `with gone as (
       delete from set_aside_tally where (organisation, setting) = ($1, $2) returning *
     ), late as (
       insert into late_change (
         organisation, reason, instrument, instrument_version, item, day, service, stream, channel,
         territory, place, locale, value, n)
       select organisation, 'put_back', instrument, instrument_version, item, day, service, stream,
         channel, territory, place, locale, value, n
       from gone where n <> 0 and is_closed(organisation, day)
     )
     insert into roll_up_change (
       organisation, instrument, instrument_version, item, day, service, stream, channel, territory,
       place, locale, value, n)
     select organisation, instrument, instrument_version, item, day, service, stream, channel,
       territory, place, locale, value, n from gone where n <> 0 and not is_closed(organisation, day)`,
    [organisation, setting],
  )
}

const rollUp = (transaction: Queryable) => transaction.query('select roll_up_changes()')
