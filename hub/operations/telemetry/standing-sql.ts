import type { Queryable } from '../../platform/database/database.ts'
import { measureWaitingJobs, queueOf } from '../../requests/events/event-queue-sql.ts'

/** Age of the oldest look that has no seal, in seconds; 0 where each has one. */
export async function measureOldestUnsealed(database: Queryable): Promise<number> {
  const [row] = await database.query<{ due: number }>(
    `select coalesce(extract(epoch from now() - min(at)), 0)::float8 as due
     from access_log.access where seal is null and at > '-infinity'`,
  )
  return Math.max(0, row?.due ?? 0)
}

/** Sources by how they fare, and the longest time since one was read whole, in seconds. */
export interface SourcesStanding {
  well: number
  failing: number
  unread: number
}

/** Reads how all sources fare, of every organisation. */
export async function countSources(database: Queryable): Promise<SourcesStanding> {
  const [row] = await database.query<SourcesStanding>(
    `select count(*) filter (where failures = 0)::float8 as well,
       count(*) filter (where failures > 0)::float8 as failing,
       coalesce(extract(epoch from now() - min(coalesce(answered_at, declared_at))), 0)::float8 as unread
     from connector`,
  )
  return row ?? { well: 0, failing: 0, unread: 0 }
}

/** Webhooks by how they fare. */
export interface WebhooksStanding {
  well: number
  failing: number
  stopped: number
}

/** Reads how all webhooks fare, of every organisation. */
export async function countWebhooks(database: Queryable): Promise<WebhooksStanding> {
  const [row] = await database.query<WebhooksStanding>(
    `select count(*) filter (where stopped_at is null and failing_since is null)::float8 as well,
       count(*) filter (where stopped_at is null and failing_since is not null)::float8 as failing,
       count(*) filter (where stopped_at is not null)::float8 as stopped
     from webhook`,
  )
  return row ?? { well: 0, failing: 0, stopped: 0 }
}

/** Events that wait for a webhook that is not stopped, and how long the oldest that is due has, in seconds. */
export async function countWaitingEvents(
  database: Queryable,
): Promise<{ waiting: number; due: number }> {
  const rows = await database.query<{ organisation: string; webhook: string }>(
    'select organisation, webhook from webhook where stopped_at is null',
  )
  return measureWaitingJobs(database, rows.map(queueOf))
}
