import { type OutOfTurn, outOfTurnReasons, type Turn } from '#shared/contract/agents/context.ts'
import { treatmentText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount, formatRank } from '#shared/text/numbers.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { countQueuePosition, type QueuePosition } from '../register/queue-position-sql.ts'
import type { StoredRequest } from '../register/requests-sql.ts'

/**
 * The place of an open request in its queue: that of its service, kind and channel, by date of receipt
 * and nothing else. One whose usager is waited for keeps its place.
 * @returns `null` for one that is over, and nothing is asked of the database.
 */
export async function findTurn(
  database: Queryable,
  request: StoredRequest,
): Promise<QueuePosition | null> {
  const isWaiting = request.completed_at === null && request.state !== 'withdrawn'
  return isWaiting ? countQueuePosition(database, request) : null
}

/** A place in the queue, as an agent reads it. */
export function describeQueuePosition(turn: QueuePosition, locale: Locale): Turn {
  const text = treatmentText[locale]
  const rank = formatRank(turn.rank, text.rank, locale)
  const words =
    turn.of === 1 ? text.alone : fill(formatCount(turn.of, { other: text.turn }, locale), { rank })
  return { ...turn, words }
}

/**
 * That older requests of the queue wait, and why one may be taken before them: the same words whoever
 * the usager is. It refuses nothing.
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
