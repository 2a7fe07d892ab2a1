import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { AlarmKind } from './alarms-sql.ts'

/** When looks with the usager said to be present are too many. */
export interface PresenceRules {
  /** Of one agent in one sector and 24 hours, always allowed. */
  alwaysAllowed: number
  /** Times the usual number of agents of the same service. */
  timesUsual: number
  /** Days that tell what is usual, before the last 24 hours. */
  usualDays: number
}

/** One agent with too many such looks in one sector, by digest. */
export interface ManyPresences {
  kind: Extract<AlarmKind, 'many_presences'>
  sector: string
  agent_key: string
}

const oneDay = 24 * 3600_000

/**
 * Lists the agents who said too often in the last 24 hours that the usager was present, without a
 * code, except what an alarm already counted. What is usual is the median of the agents of the same service in that
 * sector, each by the median of their days with such looks: one agent alone cannot raise it.
 */
export function listManyPresences(
  database: Queryable,
  organisation: string,
  now: Date,
  { alwaysAllowed, timesUsual, usualDays }: PresenceRules,
): Promise<ManyPresences[]> {
  const from = (days: number) => new Date(now.getTime() - days * oneDay)
  const firstId = (at: Date) => uuidv7(at.getTime(), new Uint8Array(10))
  const [lastDay, history] = [from(1), from(1 + usualDays)]
  return database.query<ManyPresences>(many, [
    ...[organisation, alwaysAllowed, timesUsual],
    ...[lastDay, firstId(lastDay), history, firstId(history)],
  ])
}

// The history is read once for each service with an agent above the fixed number.
const many = `
  with busy as materialized (
    select sector, service, agent_key, count(*) as n, max(at) as last_at
    from access_log.access
    where organisation = $1 and access >= $5::uuid and at >= $4 and present
      and reason is distinct from 'presence_code'
    group by 1, 2, 3 having count(*) > $2::int
  ), usual as materialized (
    select sector, service, usual
    from (select distinct sector, service from busy) as desk cross join lateral (
      select percentile_disc(0.5) within group (order by usual) as usual from (
        select percentile_disc(0.5) within group (order by n) as usual from (
          select agent_key, count(*) as n from access_log.access past
          where past.organisation = $1 and past.access >= $7::uuid and past.at >= $6
            and past.at < $4::timestamptz and past.present and past.reason is distinct from 'presence_code'
            and past.sector = desk.sector
            and past.service is not distinct from desk.service
          group by agent_key, floor(extract(epoch from $4::timestamptz - past.at) / 86400)
        ) as by_day group by agent_key
      ) as by_agent
    ) as colleagues
  )
  select distinct 'many_presences' as kind, sector, agent_key
  from busy join usual using (sector)
  where busy.service is not distinct from usual.service
    and n > $3::int * coalesce(usual.usual, 0)
    and not exists (
      select from access_log.alarm known
      where known.organisation = $1 and known.kind = 'many_presences'
        and known.sector = busy.sector and known.agent_key = busy.agent_key
        and known.last_at >= busy.last_at
    )
  order by 2, 3`
