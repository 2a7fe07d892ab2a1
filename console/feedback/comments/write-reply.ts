import { type Reply, reply as replySchema } from '#shared/contract/feedback/reply.ts'
import type { Session } from '../../sign-in/session/session.ts'

const patience = 10_000

/** What became of an answer that was written or taken back. */
export type Written =
  | { kind: 'kept'; reply: Reply | null }
  /** The feedback is no longer there. */
  | { kind: 'gone' }
  | { kind: 'unreachable' }
  | { kind: 'refused' }
  /** The session has ended. */
  | { kind: 'over' }

/** Writes the answer to a feedback, or takes it back with `null`. */
export async function writeReply(
  session: Session,
  id: string,
  text: string | null,
): Promise<Written> {
  try {
    const response = await session.ask(
      `/v1/feedback/${id}/reply`,
      text === null ? {} : { 'Content-Type': 'application/json' },
      AbortSignal.timeout(patience),
      text === null ? { method: 'DELETE' } : { method: 'PUT', body: JSON.stringify({ text }) },
    )
    if (response === null) return { kind: 'over' }
    if (response.status === 404) return { kind: 'gone' }
    if (response.status === 429 || response.status >= 500) return { kind: 'unreachable' }
    if (!response.ok) return { kind: 'refused' }
    if (text === null) return { kind: 'kept', reply: null }
    return { kind: 'kept', reply: replySchema.parse(await response.json()) }
  } catch {
    return { kind: 'unreachable' }
  }
}
