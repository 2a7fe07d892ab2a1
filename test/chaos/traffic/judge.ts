import { problemType } from '../../../hub/problem-type.ts'
import { proxySign } from '../world/proxy.ts'

/** Longest that a hub may take to say anything, in milliseconds. */
export const longest = 15_000

/** What was heard, and about whom. */
export interface Answer {
  status: number
  headers: Headers
  body: string
}

/** Why an answer is not honest; `null` when it is. */
export function judge(
  { status, headers, body }: Answer,
  wasHarmed: (hub: number) => boolean,
  mayRefuse: readonly number[] = [],
): string | null {
  const about = headers.get(proxySign)
  if (about !== null) {
    if (wasHarmed(Number(about))) return null
    return status === 504 ? 'a hub that lives said nothing' : 'a hub that lives broke off'
  }
  if (status < 300 || mayRefuse.includes(status)) return null
  if (status !== 503) return `${status} ${body.slice(0, 200)}`
  if (!headers.get('content-type')?.startsWith(problemType))
    return `503 that is no problem: ${body}`
  return headers.has('retry-after') ? null : '503 without Retry-After'
}
