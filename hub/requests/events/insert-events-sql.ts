import type { EventType } from '#shared/contract/requests/event.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { enqueueEvents } from './event-queue-sql.ts'

/** An event to insert. */
export interface NewEvent {
  event: string
  type: EventType
  at: Date
  content: Readonly<Record<string, unknown>> & Pick<RequestKey, 'source' | 'reference'>
}

/** Returns the event types to which webhooks of an organisation subscribe. */
export async function listWantedEventTypes(
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
 * Inserts events, and a job for each subscribed webhook, in order; events without a subscription
 * are not stored.
 */
export async function insertEvents(
  transaction: Queryable,
  organisation: string,
  events: readonly NewEvent[],
): Promise<void> {
  const wanted = await transaction.query<{ webhook: string; event: string }>(
    `with going as materialized (
       -- None is taken away while something is put for it.
       select webhook, types from webhook where organisation = $1 and stopped_at is null
       for key share
     ), wanted as materialized (
       select said.*, webhook from rows from (
         jsonb_to_recordset($2::jsonb) as (event uuid, type text, at timestamptz, content jsonb)
       ) with ordinality as said (event, type, at, content, position)
       join going on said.type = any(types)
     ), kept as (
       insert into event (organisation, event, type, at, content)
       select distinct on (event) $1, event, type, at, content from wanted
     )
     select webhook, event from wanted order by position`,
    [organisation, JSON.stringify(events)],
  )
  const told = new Map(events.map(({ event, content }) => [event, content]))
  await enqueueEvents(
    transaction,
    organisation,
    wanted.flatMap(({ webhook, event }) => {
      const content = told.get(event)
      if (!content) return []
      return { webhook, event, source: content.source, reference: content.reference }
    }),
  )
}
