import type { EventType } from '#shared/contract/requests/event.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { deleteOldWaitingEvents } from './event-queue-sql.ts'

/**
 * Deletes events with their deliveries.
 * @param before the first id to keep; ids sort by creation time
 */
export function deleteOldEvents(database: Database, before: string, most: number): Promise<number> {
  return inExclusiveTransaction(database, async (transaction) => {
    await deleteOldWaitingEvents(transaction, before)
    const rows = await transaction.query(
      `delete from event where (organisation, event) in (
         select organisation, event from event where event < $1::uuid limit $2)
       returning event`,
      [before, most],
    )
    return rows.length
  })
}

/** An incoming event. */
export interface SeenEvent {
  organisation: string
  /** Source of the API key. */
  told_by: string
  /** Digest of the sender's id of the event. */
  event_hash: string
}

/** Records an incoming event, to ignore duplicates. @returns whether it is the first time */
export async function insertSeenEvent(
  transaction: Queryable,
  { organisation, told_by, event_hash }: SeenEvent,
  now: Date,
): Promise<boolean> {
  const rows = await transaction.query(
    `insert into event_seen (organisation, told_by, event_hash, seen_at)
     values ($1, $2, $3, $4) on conflict do nothing returning event_hash`,
    [organisation, told_by, event_hash, now],
  )
  return rows.length > 0
}

/** Deletes old records of incoming events. */
export function deleteOldSeenEvents(
  database: Database,
  before: Date,
  most: number,
): Promise<number> {
  return inExclusiveTransaction(database, async (transaction) => {
    const rows = await transaction.query(
      `delete from event_seen where (organisation, told_by, event_hash) in (
         select organisation, told_by, event_hash from event_seen
         where seen_at < $1::timestamptz limit $2)
       returning event_hash`,
      [before, most],
    )
    return rows.length
  })
}

/** A stored event. */
export interface StoredEvent {
  organisation: string
  event: string
  type: EventType
  at: Date
  content: Readonly<Record<string, unknown>> & Pick<RequestKey, 'source' | 'reference'>
}
