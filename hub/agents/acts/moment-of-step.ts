import { clockTolerance } from '../../platform/http/limits.ts'
import type { LockedRequest } from '../../requests/intake/changes.ts'

/**
 * Returns the instant of a step that an agent records: now, or the last instant of the request when
 * the clock of a source is ahead of ours. An agent never records into the past.
 */
export function momentOfStep({ request, promises }: LockedRequest, now: Date): Date {
  const latest = now.getTime() + clockTolerance
  const known = [request.state_at, ...promises.map(({ made_at }) => made_at)]
    .map((at) => at.getTime())
    .filter((at) => at <= latest)
  return new Date(Math.max(now.getTime(), ...known))
}
