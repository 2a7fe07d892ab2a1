import { type OutOfTurn, outOfTurnReasons, type Turn } from '#shared/contract/agents/context.ts'
import { treatmentText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount, formatRank } from '#shared/text/numbers.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { countQueuePosition, type QueuePosition } from '../requests/queue-position-sql.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'

/**
 * Returns the position of an open request in its queue (service, kind and channel), by date of
 * receipt only. A request that waits for its usager keeps its position.
 * @returns `null` for a completed request, without a query.
 */
export async function findTurn(
  database: Queryable,
  request: StoredRequest,
): Promise<QueuePosition | null> {
  const isWaiting = request.completed_at === null && request.state !== 'withdrawn'
  return isWaiting ? countQueuePosition(database, request) : null
}

/** Formats a position in the queue for an agent. */
export function describeQueuePosition(turn: QueuePosition, locale: Locale): Turn {
  const text = treatmentText[locale]
  const rank = formatRank(turn.rank, text.rank, locale)
  const words =
    turn.of === 1 ? text.alone : fill(formatCount(turn.of, { other: text.turn }, locale), { rank })
  return { ...turn, words }
}

/**
 * Describes that older requests wait, and the valid reasons to handle this one first. The text is
 * the same for every usager, and nothing is blocked.
 * @returns `null` for the oldest.
 */
export function describeOutOfTurn({ rank }: QueuePosition, locale: Locale): OutOfTurn | null {
  const text = treatmentText[locale]
  const older = rank - 1
  if (older === 0) return null
  return {
    older,
    words: formatCount(older, text.older, locale),
    reasons: outOfTurnReasons.map((reason) => ({ reason, name: text.reasons[reason] })),
  }
}
