import { clockTolerance } from '../http/limits.ts'
import type { Queryable } from '../store/database.ts'
import { findPromises } from '../store/promises.ts'
import type { StoredRequest } from '../store/requests.ts'

/**
 * When a step that an agent tells happens: now, and no sooner than what a source has told whose clock
 * is ahead of ours. An agent speaks of a request as it stands, not as it stood before.
 */
export async function momentOfStep(
  transaction: Queryable,
  request: StoredRequest,
  now: Date,
): Promise<Date> {
  const promises = await findPromises(transaction, request)
  const latest = now.getTime() + clockTolerance
  const known = [request.state_at, ...promises.map(({ made_at }) => made_at)]
    .map((at) => at.getTime())
    .filter((at) => at <= latest)
  return new Date(Math.max(now.getTime(), ...known))
}
