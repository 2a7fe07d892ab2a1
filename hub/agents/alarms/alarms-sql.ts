import type { Database, Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'

/**
 * Kinds of security alarm: excessive or odd searches, a usager who denies that they were present,
 * guesses, or a source that answers beside the question.
 */
export const alarmKinds = [
  'many_looks',
  'odd_purpose',
  'many_refusals',
  'many_presences',
  'presence_denied',
  'factor_guessed',
  'subject_guessed',
  'source_unreliable',
] as const

export type AlarmKind = (typeof alarmKinds)[number]

/** A new alarm. `agent_key` is a digest made with the key of the sector, as in the log. */
export interface NewAlarm {
  organisation: string
  kind: AlarmKind
  sector: string | null
  source: string | null
  agent_key: string | null
}

/**
 * Counts an alarm. Within an hour, the same alarm is counted again instead of raised anew. A lock
 * serialises alarms of one kind, so that simultaneous ones become one.
 */
export async function countAlarm(
  database: Database,
  id: string,
  { organisation, kind, sector, source, agent_key }: NewAlarm,
  now: Date,
  times: number,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [
      lockNumbers.alarms,
      JSON.stringify([organisation, kind, sector, source, agent_key]),
    ])
    const again = await transaction.query(
      `update access_log.alarm set times = times + $7, last_at = $6
       where organisation = $1 and kind = $2 and at > $6::timestamptz - interval '1 hour'
         and (sector, source, agent_key) is not distinct from ($3::text, $4::text, $5::text)
       returning 1`,
      [organisation, kind, sector, source, agent_key, now, times],
    )
    if (again.length > 0) return
    await transaction.query(
      `insert into access_log.alarm (organisation, alarm, at, kind, sector, source, agent_key,
         last_at, times)
       values ($1, $2, $7, $3, $4, $5, $6, $7, $8)`,
      [organisation, id, kind, sector, source, agent_key, now, times],
    )
  })
}

/** A stored alarm. */
export interface StoredAlarm extends NewAlarm {
  alarm: string
  at: Date
  last_at: Date
  times: number
}

/** Lists the alarms active after an instant, newest first. */
export function listAlarms(
  database: Queryable,
  organisation: string,
  after: Date,
  limit: number,
): Promise<StoredAlarm[]> {
  return database.query<StoredAlarm>(
    `select organisation, alarm, at, kind, sector, source, agent_key, times, last_at
     from access_log.alarm where organisation = $1 and last_at > $2
     order by last_at desc, alarm limit $3`,
    [organisation, after, limit],
  )
}

/** Deletes the alarms last active before an instant. */
export async function deleteAlarms(database: Queryable, before: Date): Promise<void> {
  await database.query('delete from access_log.alarm where last_at < $1', [before])
}

/** Finds an alarm by its id. */
export async function findAlarm(
  database: Queryable,
  organisation: string,
  alarm: string,
): Promise<StoredAlarm | null> {
  const [row] = await database.query<StoredAlarm>(
    `select organisation, alarm, at, kind, sector, source, agent_key, times, last_at
     from access_log.alarm where organisation = $1 and alarm = $2::uuid`,
    [organisation, alarm],
  )
  return row ?? null
}
