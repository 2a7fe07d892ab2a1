import type { EventType } from '#shared/contract/event.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import { insertEvent } from '../store/events.ts'
import type { RequestKey } from '../store/requests.ts'

/** Something that happened to a request. */
export interface Happened {
  type: EventType
  key: RequestKey
  at: Date
  /** What is told of it: nothing that names a usager, and no tracking code. */
  told: Readonly<Record<string, unknown>>
}

/**
 * Writes an event for every webhook that wants its type, in the transaction of what happened, so
 * that neither is there without the other.
 */
export async function emit(
  transaction: Queryable,
  { clock, random }: Pick<Services, 'clock' | 'random'>,
  { type, key, at, told }: Happened,
): Promise<void> {
  await insertEvent(transaction, {
    organisation: key.organisation,
    event: uuidv7(clock().getTime(), random(10)),
    type,
    at,
    content: { source: key.source, reference: key.reference, ...told },
    now: clock(),
  })
}
