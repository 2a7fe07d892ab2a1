import type { Unanswered } from '../../../platform/outbound/post.ts'
import type { Failure } from '../failure.ts'

/** Statuses that may change later, or once our key, token, account or rights are fixed. */
const passing: ReadonlySet<number> = new Set([401, 402, 403, 408, 425, 429])

/** Returns whether a request refused with this status may succeed later. */
export function mayPass(status: number): boolean {
  return status >= 500 || passing.has(status)
}

/** Returns the failure of a request without an answer. */
export function whyUnanswered({ failure, mayHaveArrived }: Unanswered): Failure {
  if (mayHaveArrived) return { why: 'interrupted' }
  return { why: 'unreachable', said: 'code' in failure ? failure.code : failure.why }
}
