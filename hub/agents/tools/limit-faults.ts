import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'

/** Rate limit of one agent's fault reports, in an hour: a browser reports a rule once a day. */
const mostPerHour = 60

/** Counts one more report of an agent. @throws Refusal `too_many_requests` */
export type LimitFault = (bearer: Bearer) => void

/** Limits the fault reports of an agent. No report stores the agent's name. */
export function limitFaults(clock: () => Date): LimitFault {
  const hours = openRateLimiter(clock, 60 * 60_000, { name: 'faults' })
  return ({ agent, rights }) => {
    const seconds = hours.take(JSON.stringify([rights.organisation, agent]), mostPerHour)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
  }
}
