import type { CountsOfDay, ReportedSettingAside } from '#shared/contract/feedback/setting-aside.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { MonthTally } from '../answers/tallies-sql.ts'

/**
 * Returns the answers that people set aside, by month, like `readMonths` for the others. Those of a
 * closed month count as set aside when a revision has taken them out.
 */
export function listAsideMonths(
  database: Queryable,
  organisation: string,
  items: readonly string[],
): Promise<MonthTally[]> {
  return database.query<MonthTally>(
    `select service, stream, case channel when 'web' then 'web' else 'entered' end as channel,
       instrument, instrument_version as version, item, to_char(day, 'YYYY-MM') as month, value,
       sum(n)::int as n
     from (
       select organisation, service, stream, channel, instrument, instrument_version, item, day,
         value, n from set_aside_tally
       union all
       select organisation, service, stream, channel, instrument, instrument_version, item, day,
         value, n from late_change where reason in ('set_aside', 'put_back')
     ) apart where organisation = $1 and item = any($2)
     group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) > 0`,
    [organisation, items],
  )
}

/** What a setting aside took of one service and month, with its reason. */
export interface SettingCount extends Required<Omit<ReportedSettingAside, 'n' | 'counters'>> {
  setting: string
  service: string
  /** `YYYY-MM`. */
  month: string
  /** Answers; 0 for counts of pages. */
  n: number
  counters: CountsOfDay | null
}

interface Row extends Omit<SettingCount, 'reason'> {
  reason: SettingCount['reason'] | 'mistake' | 'genuine'
}

/** Returns every current or starting setting aside; latest first. */
export async function listStandingSettingsAside(
  database: Queryable,
  organisation: string,
): Promise<SettingCount[]> {
  const rows = await database.query<Row>(
    `with taken as (
       select setting, service, to_char(month, 'YYYY-MM') as month, sum(n)::int as n,
         null::jsonb as counters
       from setting_aside_count where organisation = $1 group by 1, 2, 3
       union all
       select setting, criterion->'counters'->>'service', left(criterion->'counters'->>'day', 7), 0,
         criterion->'counters'
       from setting_aside where organisation = $1 and criterion ? 'counters'
     )
     select setting, service, month, n, counters, to_char(a.day, 'YYYY-MM-DD') as day, reason, role,
       author, sentence
     from setting_aside s
       join setting_aside_act a using (organisation, setting)
       join taken using (setting)
     where organisation = $1 and state <> 'put_back' and act = 'set_aside'
     order by day desc, setting desc, service, month`,
    [organisation],
  )
  // Reasons for putting back are in its own act.
  return rows as SettingCount[]
}
