import type { Queryable } from '../../platform/database/database.ts'
import type { StoredRequest } from './requests-sql.ts'

/** Requests handled in one order: those of a service, a kind and a channel. */
export type Queue = Pick<StoredRequest, 'organisation' | 'service' | 'kind' | 'channel'>

/** Position of a request among the open ones of its queue. */
export interface QueuePosition {
  /** From 1, the earliest received. */
  rank: number
  of: number
}

/**
 * Counts the open requests of a queue, and those received before a given one. Confidential requests
 * count like any other, otherwise the count would reveal them.
 * @returns `null` when the request is completed, or unknown.
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

/** Two statements, because an index does not serve "null or not". Ties are sorted by reference. */
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
