import type { PromiseWindow } from '#shared/contract/request.ts'
import { emit } from '../events/emit.ts'
import { signPromise } from '../promises/sign.ts'
import type { Signing } from '../promises/signer.ts'
import type { Queryable } from '../store/database.ts'
import { findPromises, type StoredPromise, standPromise } from '../store/promises.ts'
import type { RequestKey } from '../store/requests.ts'

/**
 * Commits the service to a window. One said again is the same promise, even when another has
 * replaced it since; a new one replaces the standing one unless it is older, and both stay in the
 * record. Call it with the request locked.
 */
export async function makePromise(
  transaction: Queryable,
  outside: Signing,
  key: RequestKey,
  window: PromiseWindow,
  madeAt: Date,
): Promise<void> {
  const made = await findPromises(transaction, key)
  const isKnown = made.some(
    (one) =>
      one.window_from.getTime() === Date.parse(window.from) &&
      one.window_to.getTime() === Date.parse(window.to),
  )
  const isOlder = made.some((one) => one.replaced_at === null && one.made_at > madeAt)
  if (isKnown || isOlder) return
  const because = made.length === 0 ? 'made' : 'changed'
  await stand(transaction, outside, key, window, { made, madeAt, because })
}

/** Puts the standing promise off: the same promise, with a later end. Call it with the request locked. */
export async function resumePromise(
  transaction: Queryable,
  outside: Signing,
  key: RequestKey,
  made: readonly StoredPromise[],
  window: PromiseWindow,
  at: Date,
): Promise<void> {
  await stand(transaction, outside, key, window, { made, madeAt: at, because: 'resumed' })
}

async function stand(
  transaction: Queryable,
  outside: Signing,
  key: RequestKey,
  { from, to, zone, basis }: PromiseWindow,
  {
    made,
    madeAt,
    because,
  }: {
    made: readonly StoredPromise[]
    madeAt: Date
    because: StoredPromise['because']
  },
): Promise<void> {
  const before = made.at(-1)
  const promise = (before?.promise ?? 0) + 1
  const making = {
    promise,
    window_from: new Date(from),
    window_to: new Date(to),
    zone,
    basis,
    made_at: madeAt,
    because,
    stands_for: because === 'resumed' && before ? before.stands_for : promise,
  }
  const jws = await signPromise(transaction, outside, key, making, before)
  await standPromise(transaction, key, { ...making, jws })
  await emit(transaction, outside, {
    type: 'org.parvis.request.promise.v1',
    key,
    at: madeAt,
    told: { window: { from, to, zone }, basis, because },
  })
}
