import type { Queryable } from '../../platform/database/database.ts'
import type { AlarmKind } from './alarms-sql.ts'

/**
 * Thresholds of odd searches. Each rule reads the entries of one agent in one sector, by digest.
 */
export interface LookRules {
  /**
   * Searches in an hour. A counter with a visitor every two minutes and four searches each has 120.
   */
  mostLooks: number
  /**
   * Searches with a purpose outside the list, and their share: only a person who tries things sends
   * them.
   */
  leastUnknown: number
  unknownShare: number
  /** Searches for one purpose, and their share, when other agents of the sector hardly use it. */
  leastOdd: number
  oddShare: number
  /** A purpose is rare when others searched this often and used it this seldom. */
  leastOfOthers: number
  rareShare: number
  /** Searches refused, empty or mismatched, and their share: signs of fishing. */
  leastEmpty: number
  emptyShare: number
}

/** Odd activity of one agent in one sector, as digests and sector names. */
export interface OddLooks {
  kind: Extract<AlarmKind, 'many_looks' | 'odd_purpose' | 'many_refusals'>
  sector: string
  agent_key: string
}

/**
 * Lists the odd activity of an organisation since an instant, except what an alarm already counted.
 * Only the security team reads it: no screen shows it.
 * @param since the first instant, and the first id: ids sort by time
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

/** A person an alarm may be about. */
export interface KnownAgent {
  agent: string
  name: string
  service: string | null
  /** Their `sub` at the identity provider. */
  subject: string
  issuer: string
}

/**
 * Lists everybody who ever signed in, for the one procedure that reveals the person behind an
 * alarm.
 */
export function listKnownAgents(database: Queryable, organisation: string): Promise<KnownAgent[]> {
  return database.query<KnownAgent>(
    'select agent, name, service, subject, issuer from agent where organisation = $1 order by agent',
    [organisation],
  )
}
