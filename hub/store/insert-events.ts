import type { Queryable } from './database.ts'
import type { NewEvent } from './events.ts'

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

/** Keeps events with a sending for each webhook that wants them, in one statement and in their order. */
export async function insertEvents(
  transaction: Queryable,
  organisation: string,
  events: readonly Pick<NewEvent, 'event' | 'type' | 'at' | 'content'>[],
  now: Date,
): Promise<void> {
  await transaction.query(
    `with said as materialized (
       select * from rows from (
         jsonb_to_recordset($2::jsonb) as (event uuid, type text, at timestamptz, content jsonb)
       ) with ordinality as said (event, type, at, content, position)
     ), kept as (
       insert into event (organisation, event, type, at, content)
       select $1, event, type, at, content from said
     )
     insert into event_sending (organisation, webhook, event, next_at)
     select $1, webhook, event, $3 from said
     join webhook on organisation = $1 and stopped_at is null and type = any(types)
     order by position`,
    [organisation, JSON.stringify(events), now],
  )
}
