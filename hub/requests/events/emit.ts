import type { EventData, EventType } from '#shared/contract/requests/event.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { insertEvents, type NewEvent } from './insert-events-sql.ts'

/** An event of a request, with the data of its type (`shared/contract/requests/event.ts`). */
export type Happened = {
  [T in EventType]: { type: T; key: RequestKey; at: Date; told: Readonly<EventData<T>> }
}[EventType]

/**
 * Writes an event for every webhook that subscribes to its type, in the caller's transaction: both
 * commit, or neither.
 */
export async function emit(
  transaction: Queryable,
  deps: Pick<Deps, 'clock' | 'random'>,
  happened: Happened,
): Promise<void> {
  const { organisation } = happened.key
  await insertEvents(transaction, organisation, [eventOf(deps, happened)])
}

/** Returns the event as stored until it is sent. */
export function eventOf(
  { clock, random }: Pick<Deps, 'clock' | 'random'>,
  { type, key, at, told }: Happened,
): NewEvent {
  return {
    event: uuidv7(clock().getTime(), random(10)),
    type,
    at,
    content: { source: key.source, reference: key.reference, ...told },
  }
}
