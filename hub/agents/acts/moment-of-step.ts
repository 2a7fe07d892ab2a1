import { clockTolerance } from '../../platform/http/limits.ts'
import type { LockedRequest } from '../../requests/intake/changes.ts'

/**
 * When a step that an agent tells happens: now, and no sooner than what a source has told whose clock
 * is ahead of ours. An agent speaks of a request as it stands, not as it stood before.
 */
export function momentOfStep({ request, promises }: LockedRequest, now: Date): Date {
  const latest = now.getTime() + clockTolerance
  const known = [request.state_at, ...promises.map(({ made_at }) => made_at)]
    .map((at) => at.getTime())
    .filter((at) => at <= latest)
  return new Date(Math.max(now.getTime(), ...known))
}
