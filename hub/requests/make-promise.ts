import type { PromiseWindow } from '#shared/contract/request.ts'
import { emit } from '../events/emit.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import { findPromises, standPromise } from '../store/promises.ts'
import type { RequestKey } from '../store/requests.ts'

/**
 * Commits the service to a window. One said again is the same promise, even when another has
 * replaced it since; a new one replaces the standing one unless it is older, and both stay in the
 * record. Call it with the request locked.
 */
export async function makePromise(
  transaction: Queryable,
  outside: Pick<Services, 'clock' | 'random'>,
  key: RequestKey,
  { from, to, zone, basis }: PromiseWindow,
  madeAt: Date,
): Promise<void> {
  const made = await findPromises(transaction, key)
  const isKnown = made.some(
    (one) =>
      one.window_from.getTime() === Date.parse(from) && one.window_to.getTime() === Date.parse(to),
  )
  const isOlder = made.some((one) => one.replaced_at === null && one.made_at > madeAt)
  if (isKnown || isOlder) return
  await standPromise(transaction, key, {
    window_from: new Date(from),
    window_to: new Date(to),
    zone,
    basis,
    made_at: madeAt,
  })
  await emit(transaction, outside, {
    type: 'org.parvis.request.promise.v1',
    key,
    at: madeAt,
    told: { from, to, zone, basis },
  })
}
