import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'

/** Faults one agent's browsers may tell in an hour: each tells one of a rule once a day. */
const mostPerHour = 60

/** Counts one more fault of an agent, in this process. @throws Refusal `too_many_requests` */
export type LimitFault = (bearer: Bearer) => void

/** Limits what one agent's browsers tell, whose name is kept with none of it. */
export function limitFaults(clock: () => Date): LimitFault {
  const hours = openRateLimiter(clock, 60 * 60_000)
  return ({ agent, rights }) => {
    const seconds = hours.take(JSON.stringify([rights.organisation, agent]), mostPerHour)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
  }
}
