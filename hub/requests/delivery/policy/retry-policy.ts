import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import { retryDelay } from '../../../platform/jobs/retry-delay.ts'

const minute = 60_000
const hour = 60 * minute

/** Delays of retries by one channel, after temporary failures. */
const delays = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour]

/** Attempts by one channel before the next one, if any. */
const triesBeforeNext = 5

/** The same for urgent steps. */
const triesBeforeNextAtOnce = 2

/** How long an urgent step stays useful. */
const useful = 4 * hour

/** A failed attempt. */
interface Tried {
  kind: ProofKind
  /** Attempts by this channel, this one included. */
  attempts: number
  hasOther: boolean
  /** Milliseconds of the provider's `Retry-After`. */
  asked: number | null
  /** In [0, 1). */
  random: number
}

/**
 * Returns the milliseconds until the next attempt by the same channel (back-off); `null` to give
 * up.
 */
export function nextTry({ kind, attempts, hasOther, asked, random }: Tried): number | null {
  const tries = isTimeCritical(kind) ? triesBeforeNextAtOnce : triesBeforeNext
  return hasOther && attempts >= tries ? null : retryDelay(delays, attempts, random, asked)
}

/** Returns whether a step is too old for a message: no one is on the way any more. */
export function isTooLate(kind: ProofKind, at: Date, now: Date): boolean {
  return isTimeCritical(kind) && now.getTime() - at.getTime() > useful
}

/** Steps about the next minutes: someone is at the door, or soon will be. */
const atOnce: ReadonlySet<ProofKind> = new Set(['on_the_way', 'arrived'])

/** Returns whether a step is urgent: sent at any hour, fast, and never late. */
export function isTimeCritical(kind: ProofKind): boolean {
  return atOnce.has(kind)
}
