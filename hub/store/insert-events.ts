import type { EventType } from '#shared/contract/event.ts'
import type { Queryable } from './database.ts'

/** An event about to be told. */
export interface NewEvent {
  event: string
  type: EventType
  at: Date
  content: Readonly<Record<string, unknown>>
}

/** Types of events that some webhook of an organisation wants. */
export async function findWantedTypes(
  transaction: Queryable,
  organisation: string,
): Promise<Set<string>> {
  const rows = await transaction.query<{ type: string }>(
    `select distinct unnest(types) as type from webhook
     where organisation = $1 and stopped_at is null`,
    [organisation],
  )
  return new Set(rows.map(({ type }) => type))
}

/**
 * Keeps events with a sending for each webhook that wants them, in one statement and in their order;
 * those that none wants are not kept.
 */
export async function insertEvents(
  transaction: Queryable,
  organisation: string,
  events: readonly NewEvent[],
  now: Date,
): Promise<void> {
  await transaction.query(
    `with wanted as materialized (
       select said.*, webhook.webhook from rows from (
         jsonb_to_recordset($2::jsonb) as (event uuid, type text, at timestamptz, content jsonb)
       ) with ordinality as said (event, type, at, content, position)
       join webhook on organisation = $1 and stopped_at is null and said.type = any(types)
     ), kept as (
       insert into event (organisation, event, type, at, content)
       select distinct on (event) $1, event, type, at, content from wanted
     )
     insert into event_sending (organisation, webhook, event, next_at)
     select $1, webhook, event, $3 from wanted order by position`,
    [organisation, JSON.stringify(events), now],
  )
}
