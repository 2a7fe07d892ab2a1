import type { FastifyBaseLogger } from 'fastify'
import type { Observer } from './observer.ts'

const sentences = {
  answer_counted_twice: 'a count of this week is above its answers',
  answer_not_folded: 'an acknowledged answer cannot be counted',
  roll_up_negative: 'a count of answers is below zero',
  seal_out_of_line: 'the newest seal of an access log does not follow the one before it',
} as const

/**
 * An invariant that a hub finds broken: by a fault of the hub, or by somebody who writes into its
 * database. The hub goes on.
 */
type Violation = keyof typeof sentences

/** Reports a broken invariant. */
export type Violated = (code: Violation) => void

/** Returns a reporter that logs a broken invariant by its code, and counts it. */
export function reportViolations(
  log: Pick<FastifyBaseLogger, 'error'>,
  observer: Pick<Observer, 'count'>,
): Violated {
  return (code) => {
    observer.count('violations', { code })
    log.error({ code }, sentences[code])
  }
}
