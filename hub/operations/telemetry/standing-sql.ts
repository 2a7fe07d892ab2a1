import type { Queryable } from '../../platform/database/database.ts'
import { measureWaitingJobs, queueOf } from '../../requests/events/event-queue-sql.ts'

/** Returns the age of the oldest unsealed log entry, in seconds; 0 without any. */
export async function measureOldestUnsealed(database: Queryable): Promise<number> {
  const [row] = await database.query<{ due: number }>(
    `select coalesce(extract(epoch from now() - min(at)), 0)::float8 as due
     from access_log.access where seal is null and at > '-infinity'`,
  )
  return Math.max(0, row?.due ?? 0)
}

/** Sources by state, and the longest time since a reading, in seconds. */
export interface SourcesStanding {
  well: number
  failing: number
  unread: number
}

/** Counts the sources of all organisations by state. */
export async function countSources(database: Queryable): Promise<SourcesStanding> {
  const [row] = await database.query<SourcesStanding>(
    `select count(*) filter (where failures = 0)::float8 as well,
       count(*) filter (where failures > 0)::float8 as failing,
       coalesce(extract(epoch from now() - min(coalesce(answered_at, declared_at))), 0)::float8 as unread
     from connector`,
  )
  return row ?? { well: 0, failing: 0, unread: 0 }
}

/** Webhooks by state. */
export interface WebhooksStanding {
  well: number
  failing: number
  stopped: number
}

/** Counts the webhooks of all organisations by state. */
export async function countWebhooks(database: Queryable): Promise<WebhooksStanding> {
  const [row] = await database.query<WebhooksStanding>(
    `select count(*) filter (where stopped_at is null and failing_since is null)::float8 as well,
       count(*) filter (where stopped_at is null and failing_since is not null)::float8 as failing,
       count(*) filter (where stopped_at is not null)::float8 as stopped
     from webhook`,
  )
  return row ?? { well: 0, failing: 0, stopped: 0 }
}

/** Counts pending events of active webhooks, and the age of the oldest due one, in seconds. */
export async function countWaitingEvents(
  database: Queryable,
): Promise<{ waiting: number; due: number }> {
  const rows = await database.query<{ organisation: string; webhook: string }>(
    'select organisation, webhook from webhook where stopped_at is null',
  )
  return measureWaitingJobs(database, rows.map(queueOf))
}
