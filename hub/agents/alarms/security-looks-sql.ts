import type { Queryable } from '../../platform/database/database.ts'
import type { AlarmKind } from './alarms-sql.ts'

/**
 * When looks are odd. Each rule reads looks of one agent in one sector at a time, by their digests.
 */
export interface LookRules {
  /** Looks in an hour. A desk that receives somebody every two minutes and looks four times has 120. */
  mostLooks: number
  /** Looks for what is no purpose of the list, and their share: a tool does not make them, a person tries. */
  leastUnknown: number
  unknownShare: number
  /** Looks for one purpose, and their share, where hardly any other agent of the sector has it. */
  leastOdd: number
  oddShare: number
  /** Others must have looked so often, and had that purpose so seldom, for it to be rare. */
  leastOfOthers: number
  rareShare: number
  /** Looks that were refused, found nothing or did not fit, and their share: somebody is fishing. */
  leastEmpty: number
  emptyShare: number
}

/** What is odd of one agent in one sector; both stay digests and names of sectors. */
export interface OddLooks {
  kind: Extract<AlarmKind, 'many_looks' | 'odd_purpose' | 'many_refusals'>
  sector: string
  agent_key: string
}

/**
 * What is odd in the looks of an organisation since one of them, by the rules; nothing that an alarm
 * has counted already. This is for security alone: what is found here is shown on no screen.
 * @param since the first instant that is read, and the first id: ids sort by the time they were made
 */
export function listOddLooks(
  database: Queryable,
  organisation: string,
  since: { at: Date; access: string },
  rules: LookRules,
): Promise<OddLooks[]> {
  return database.query<OddLooks>(odd, [
    organisation,
    since.access,
    JSON.stringify(rules),
    since.at,
  ])
}

const odd = `
  with rule as (
    select * from jsonb_to_record($3::jsonb) as r (
      "mostLooks" int, "leastUnknown" int, "unknownShare" float, "leastOdd" int, "oddShare" float,
      "leastOfOthers" int, "rareShare" float, "leastEmpty" int, "emptyShare" float
    )
  ), by_purpose as materialized (
    select sector, agent_key, purpose, count(*) as n, max(at) as last_at,
      count(*) filter (where outcome in ('refused', 'nothing', 'mismatch')) as empty
    from access_log.access
    where organisation = $1 and access >= $2::uuid and at >= $4
      and act in ('look', 'merge', 'adapt', 'preview', 'prove', 'contact')
    group by 1, 2, 3
  ), by_agent as (
    select sector, agent_key, sum(n) as n, sum(empty) as empty, max(last_at) as last_at
    from by_purpose group by 1, 2
  ), by_sector as (
    select sector, purpose, sum(n) as n, sum(sum(n)) over (partition by sector) as total
    from by_purpose group by 1, 2
  ), found as (
    select 'many_looks' as kind, sector, agent_key, last_at
    from by_agent, rule where n > "mostLooks"
    union
    select 'many_refusals', sector, agent_key, last_at
    from by_agent, rule where empty >= "leastEmpty" and empty >= "emptyShare" * n
    union
    select 'odd_purpose', p.sector, p.agent_key, a.last_at
    from by_purpose p
    join by_agent a using (sector, agent_key)
    join by_sector s on (s.sector, s.purpose) = (p.sector, p.purpose)
    cross join rule
    where case p.purpose
      when 'unknown' then p.n >= "leastUnknown" and p.n >= "unknownShare" * a.n
      else p.n >= "leastOdd" and p.n >= "oddShare" * a.n and s.total - a.n >= "leastOfOthers"
        and s.n - p.n <= "rareShare" * (s.total - a.n)
    end
  )
  select kind, sector, agent_key from found
  where not exists (
    select from access_log.alarm known
    where known.organisation = $1 and known.kind = found.kind and known.sector = found.sector
      and known.agent_key = found.agent_key and known.last_at >= found.last_at
  )
  order by 1, 2, 3`

/** Somebody an alarm may be about. */
export interface KnownAgent {
  agent: string
  name: string
  service: string | null
  /** What their identity provider calls them. */
  subject: string
  issuer: string
}

/** Everybody who ever signed in, for the one procedure that tells whom an alarm is about. */
export function listKnownAgents(database: Queryable, organisation: string): Promise<KnownAgent[]> {
  return database.query<KnownAgent>(
    'select agent, name, service, subject, issuer from agent where organisation = $1 order by agent',
    [organisation],
  )
}
