import type { Database, Queryable } from '../../platform/database/database.ts'

/** How often the agents of a service gave one value in a quarter. */
export interface BeliefTally {
  service: string
  /** `2026-Q4` */
  period: string
  instrument: string
  version: number
  item: string
  value: string
  n: number
}

/** The answers of one agent, and the mark that they answered. */
export interface BeliefsToCount
  extends Pick<BeliefTally, 'service' | 'period' | 'instrument' | 'version'> {
  organisation: string
  mark: string
  /** The same by each generation of the root. */
  marks: readonly string[]
  answers: readonly { item: string; value: string }[]
}

/** Counts the agents of a service who signed in since an instant. */
export async function countTeam(
  database: Queryable,
  { organisation, service }: { organisation: string; service: string },
  since: Date,
): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from agent
     where organisation = $1 and service = $2 and seen_at >= $3::timestamptz`,
    [organisation, service, since],
  )
  return row?.n ?? 0
}

/** Returns whether an agent is marked as done (answered or declined). */
export async function isMarked(
  database: Queryable,
  { organisation, period, marks }: Pick<BeliefsToCount, 'organisation' | 'period' | 'marks'>,
): Promise<boolean> {
  const rows = await database.query(
    'select 1 from belief_mark where organisation = $1 and period = $2 and mark = any($3::text[])',
    [organisation, period, marks],
  )
  return rows.length > 0
}

/** Adds the answers of an agent to the counts, unless their mark exists already. */
export function countBeliefs(database: Database, beliefs: BeliefsToCount): Promise<void> {
  const { organisation, service, period, instrument, version, mark, marks, answers } = beliefs
  return database.transaction(async (transaction) => {
    const isFirst = await transaction.query(
      `insert into belief_mark (organisation, period, mark)
       select $1, $2, $3 where not exists (
         select from belief_mark
         where organisation = $1 and period = $2 and mark = any($4::text[])
       )
       on conflict do nothing returning 1`,
      [organisation, period, mark, marks],
    )
    if (isFirst.length === 0) return
    // A fixed order of rows prevents deadlocks.
    await transaction.query(
      `insert into belief_tally as t
         (organisation, service, period, instrument, instrument_version, item, value, n)
       select $1, $2, $3, $4, $5::int, a->>'item', a->>'value', 1
       from jsonb_array_elements($6::jsonb) a order by a->>'item'
       on conflict (organisation, service, period, instrument, instrument_version, item, value)
         do update set n = t.n + 1`,
      [organisation, service, period, instrument, version, JSON.stringify(answers)],
    )
  })
}

/** Lists all counts of an organisation. */
export function listBeliefTallies(
  database: Queryable,
  organisation: string,
): Promise<BeliefTally[]> {
  return database.query<BeliefTally>(
    `select service, period, instrument, instrument_version as version, item, value, n
     from belief_tally where organisation = $1`,
    [organisation],
  )
}

/** Deletes the marks of past quarters, in the time zone of each organisation. */
export async function deleteOldMarks(
  database: Queryable,
  now: Date,
  most: number,
): Promise<number> {
  const rows = await database.query(
    `delete from belief_mark where (organisation, period, mark) in (
       select m.organisation, m.period, m.mark from belief_mark m join organisation o using (organisation)
       where m.period < to_char($1::timestamptz at time zone o.zone, 'YYYY-"Q"Q') limit $2)
     returning mark`,
    [now, most],
  )
  return rows.length
}
