import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import { backOff } from '../../../platform/jobs/backoff.ts'

const minute = 60_000
const hour = 60 * minute

/** How long after each try by one way the next comes, while the failure may pass. */
const delays = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour]

/** Tries by one way before the next way is tried, where there is one. */
const triesBeforeNext = 5

/** The same for what is of use at once: somebody is on their way. */
const triesBeforeNextAtOnce = 2

/** How long what is of use at once is of any use. */
const useful = 4 * hour

/** What failed, and how far its proof is. */
interface Tried {
  kind: ProofKind
  /** Tries by this way, this one included. */
  attempts: number
  hasOther: boolean
  /** Milliseconds that whoever refused asks us to wait. */
  asked: number | null
  /** In [0, 1). */
  random: number
}

/** How long until the same way is tried again, in milliseconds; `null` when it is given up. */
export function nextTry({ kind, attempts, hasOther, asked, random }: Tried): number | null {
  const tries = isTimeCritical(kind) ? triesBeforeNextAtOnce : triesBeforeNext
  return hasOther && attempts >= tries ? null : backOff(delays, attempts, random, asked)
}

/** Whether it is too late to tell a step: nobody is on their way any more. */
export function isTooLate(kind: ProofKind, at: Date, now: Date): boolean {
  return isTimeCritical(kind) && now.getTime() - at.getTime() > useful
}

/** Steps that are about the next minutes: somebody is at the door, or soon will be. */
const atOnce: ReadonlySet<ProofKind> = new Set(['on_the_way', 'arrived'])

/** Whether a step is of use at once or not at all: it is told at any hour, fast, and not late. */
export function isTimeCritical(kind: ProofKind): boolean {
  return atOnce.has(kind)
}
