import type { EventType } from '#shared/contract/event.ts'
import type { Queryable } from './database.ts'

/** An event about to be told. */
export interface NewEvent {
  organisation: string
  event: string
  type: EventType
  at: Date
  content: Readonly<Record<string, unknown>>
  now: Date
}

/** Keeps an event with a sending for each webhook that wants it; where none does, keeps nothing. */
export async function insertEvent(
  transaction: Queryable,
  { organisation, event, type, at, content, now }: NewEvent,
): Promise<void> {
  await transaction.query(
    `with wanted as (
       select webhook from webhook
       where organisation = $1 and stopped_at is null and $3 = any(types)
     ), kept as (
       insert into event (organisation, event, type, at, content)
       select $1, $2, $3, $4, $5::jsonb where exists (select 1 from wanted)
       returning event
     )
     insert into event_sending (organisation, webhook, event, next_at)
     select $1, webhook, event, $6 from wanted, kept`,
    [organisation, event, type, at, JSON.stringify(content), now],
  )
}
