import type { Queryable } from '../../platform/database/database.ts'
import type { Services } from '../../platform/deps.ts'
import { eventOf, type Happened } from './emit.ts'
import { insertEvents, listWantedEventTypes } from './insert-events-sql.ts'

/**
 * Writes the events of many requests of one organisation, as `emit` does one by one.
 * @param happened asked for the types that some webhook wants, and only when one does
 */
export async function emitMany(
  transaction: Queryable,
  outside: Pick<Services, 'clock' | 'random'>,
  organisation: string,
  happened: () => readonly Happened[],
): Promise<void> {
  const wanted = await listWantedEventTypes(transaction, organisation)
  if (wanted.size === 0) return
  const events = happened()
    .filter(({ type }) => wanted.has(type))
    .map((one) => eventOf(outside, one))
  if (events.length > 0) await insertEvents(transaction, organisation, events)
}
