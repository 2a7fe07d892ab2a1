import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { eventOf, type Happened } from './emit.ts'
import { insertEvents, listWantedEventTypes } from './insert-events-sql.ts'

/**
 * Writes the events of many requests of one organisation; `emit` does so for one.
 * @param happened called with the types that webhooks subscribe to, and only if there are some
 */
export async function emitMany(
  transaction: Queryable,
  deps: Pick<Deps, 'clock' | 'random'>,
  organisation: string,
  happened: () => readonly Happened[],
): Promise<void> {
  const wanted = await listWantedEventTypes(transaction, organisation)
  if (wanted.size === 0) return
  const events = happened()
    .filter(({ type }) => wanted.has(type))
    .map((one) => eventOf(deps, one))
  if (events.length > 0) await insertEvents(transaction, organisation, events)
}
