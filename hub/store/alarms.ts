import type { Queryable } from './database.ts'

/** What may be wrong: somebody looks too much or oddly, guesses, or a source answers what was not asked. */
export type AlarmKind =
  | 'many_looks'
  | 'odd_purpose'
  | 'many_refusals'
  | 'factor_guessed'
  | 'source_unreliable'

/** An alarm as it is raised. `agent_key` is a digest with the key of the sector, as in the log. */
export interface NewAlarm {
  organisation: string
  kind: AlarmKind
  sector: string | null
  source: string | null
  agent_key: string | null
}

/** Counts an alarm: one that was raised within the hour is the same, once more. */
export async function countAlarm(
  database: Queryable,
  id: string,
  { organisation, kind, sector, source, agent_key }: NewAlarm,
  now: Date,
): Promise<void> {
  await database.query(
    `with again as (
       update access_log.alarm set times = times + 1, last_at = $7
       where organisation = $1 and kind = $3 and at > $7::timestamptz - interval '1 hour'
         and (sector, source, agent_key) is not distinct from ($4::text, $5::text, $6::text)
       returning alarm
     )
     insert into access_log.alarm (organisation, alarm, at, kind, sector, source, agent_key, last_at)
     select $1, $2::uuid, $7, $3, $4, $5, $6, $7 where not exists (select from again)`,
    [organisation, id, kind, sector, source, agent_key, now],
  )
}
