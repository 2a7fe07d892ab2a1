import { problemType } from '../../../hub/platform/http/problem-type.ts'
import { brokenSign, proxySign } from '../../world/round-robin.ts'

/** Longest that a hub may take to say anything, in milliseconds. */
export const longest = 15_000

/** What was heard, and about whom. */
export interface Answer {
  status: number
  headers: Headers
  body: string
}

/** What is known of hubs while something was asked. */
export interface Known {
  /** It was not there, or asked to go, or stood still. */
  wasHarmed(hub: number): boolean
  /** What it had begun may have been broken off. */
  wasBroken(hub: number): boolean
}

/** Why an answer is not honest; `null` when it is. */
export function judge(
  { status, headers, body }: Answer,
  known: Known,
  mayRefuse: readonly number[] = [],
): string | null {
  const about = headers.get(proxySign)
  if (about !== null) {
    const hub = Number(about)
    if (known.wasBroken(hub) || (known.wasHarmed(hub) && !headers.has(brokenSign))) return null
    const who = known.wasHarmed(hub) ? 'a hub that was asked to stop' : 'a hub that lives'
    return status === 504 ? `${who} said nothing` : `${who} broke off`
  }
  if (status < 300 || mayRefuse.includes(status)) return null
  if (status !== 503) return `${status} ${body.slice(0, 200)}`
  if (!headers.get('content-type')?.startsWith(problemType))
    return `503 that is no problem: ${body}`
  return headers.has('retry-after') ? null : '503 without Retry-After'
}
