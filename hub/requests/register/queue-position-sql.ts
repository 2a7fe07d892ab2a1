import type { Queryable } from '../../platform/database/database.ts'
import type { StoredRequest } from './requests-sql.ts'

/** Requests that are treated in one order: those of a service, of one kind, by one channel. */
export type Queue = Pick<StoredRequest, 'organisation' | 'service' | 'kind' | 'channel'>

/** Place of a request among those of its queue that are still open. */
export interface QueuePosition {
  /** From 1, the one received first. */
  rank: number
  of: number
}

/**
 * Counts the open requests of a queue, and those before one of them by date of receipt. One that is
 * confidential is counted like any other, or the number of those shown would tell of it.
 * @returns `null` when that one is over, or unknown.
 */
export async function countQueuePosition(
  database: Queryable,
  { organisation, service, kind, channel, source, reference }: StoredRequest,
): Promise<QueuePosition | null> {
  const queue = [organisation, service, channel, source, reference] as const
  const [row] =
    kind === null
      ? await database.query<QueuePosition>(countedTurn('kind is null'), queue)
      : await database.query<QueuePosition>(countedTurn('kind = $6'), [...queue, kind])
  return row && row.rank > 0 ? row : null
}

const isOpen = `completed_at is null and state <> 'withdrawn'`

/** Two statements, because no index finds what may be null or not. Ties go by reference. */
function countedTurn(isOfKind: string): string {
  return `select count(*) filter (
       where (open.received_at, open.reference, open.source)
         <= (mine.received_at, mine.reference, mine.source))::int as rank,
     count(*)::int as of
   from (
     select received_at, reference, source from request
     where organisation = $1 and source = $4 and reference = $5 and ${isOpen}
   ) mine, (
     select received_at, reference, source from request
     where organisation = $1 and service = $2 and channel = $3 and ${isOfKind} and ${isOpen}
   ) open`
}
