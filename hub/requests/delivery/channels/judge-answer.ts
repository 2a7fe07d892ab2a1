import type { Unanswered } from '../../../platform/outbound/post.ts'
import type { Failure } from '../failure.ts'

/** Answers that may be another in a while, or once our key, token, account or rights are mended. */
const passing: ReadonlySet<number> = new Set([401, 402, 403, 408, 425, 429])

/** Whether whoever refused with this status may take the same later. */
export function mayPass(status: number): boolean {
  return status >= 500 || passing.has(status)
}

/** Why something was not taken where nothing was answered. */
export function whyUnanswered({ failure, mayHaveArrived }: Unanswered): Failure {
  if (mayHaveArrived) return { why: 'interrupted' }
  return { why: 'unreachable', said: 'code' in failure ? failure.code : failure.why }
}
