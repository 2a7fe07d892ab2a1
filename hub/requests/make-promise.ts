import type { PromiseWindow } from '#shared/contract/request.ts'
import type { Service } from '#shared/contract/service.ts'
import { emit } from '../events/emit.ts'
import { Refusal } from '../http/refusal.ts'
import { signPromise } from '../promises/sign.ts'
import type { Signing } from '../promises/signer.ts'
import type { Queryable } from '../store/database.ts'
import { findPromises, type StoredPromise, standPromise } from '../store/promises.ts'
import type { RequestKey, StoredRequest } from '../store/requests.ts'
import { refuseWide } from './refuse-promise.ts'

/** How a window was said. */
interface Saying {
  /** When the service committed to it. */
  at: Date
  /** `request`: with the whole of it, which may come again; `step`: by a proof, once. */
  with: 'request' | 'step'
  /** It is what the norm of the service makes, worked out by the hub. */
  isNorm: boolean
  /** What it is promised for, with the norm it is held to. */
  service: Pick<Service, 'norm'>
  /** As its source saw it: what contradicts is passed over, not refused. */
  isObserved: boolean
}

/**
 * Commits the service to a window: it replaces the standing one, which stays in the record. What a
 * request says again is no new promise, even when another has replaced it since, and the norm is
 * worked out once, whatever becomes of it later. One that is older than the standing one is none.
 * Call it with the request locked.
 * @throws Refusal `request_over` for a window that comes once the request is complete, `invalid` for
 * one wider than the norm
 */
export async function makePromise(
  transaction: Queryable,
  outside: Signing,
  request: RequestKey & Pick<StoredRequest, 'state' | 'completed_at'>,
  window: PromiseWindow,
  { at: madeAt, with: how, isNorm, service, isObserved }: Saying,
): Promise<void> {
  const made = await findPromises(transaction, request)
  const standing = made.find((one) => one.replaced_at === null)
  const isThis = (one: StoredPromise) =>
    one.window_from.getTime() === Date.parse(window.from) &&
    one.window_to.getTime() === Date.parse(window.to)
  if (isNorm && made.some(({ basis }) => basis === 'norm')) return
  if (how === 'request' ? made.some(isThis) : standing && isThis(standing)) return
  if (!isObserved) refuseWide(service, window)
  if (standing && standing.made_at > madeAt) return
  const { state, completed_at } = request
  if (state === 'withdrawn' || (completed_at && completed_at <= madeAt)) {
    if (isObserved) return
    throw new Refusal('request_over')
  }
  const because = made.length === 0 ? 'made' : 'changed'
  await stand(transaction, outside, request, window, { made, madeAt, because })
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
