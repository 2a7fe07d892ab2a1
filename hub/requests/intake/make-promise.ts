import type { Service } from '#shared/contract/catalogue/service.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import { states } from '../register/states.ts'
import { type Changes, type Judging, keyOf, type LockedRequest } from './changes.ts'
import { refuseWide } from './refuse-promise.ts'

/** How a window was said. */
interface Saying {
  /** When the service committed to it. */
  at: Date
  /** `request`: with the whole of it, which may come again; `step`: by a proof, once. */
  with: 'request' | 'step'
  /** It is what the norm of the service makes, worked out by the hub. */
  isNorm: boolean
  /** What it is promised for. */
  service: Service
  /** As its source saw it: what contradicts is passed over, not refused. */
  isObserved: boolean
}

/**
 * Commits the service to a window: it replaces the standing one, which stays in the record. What a
 * request says again is no new promise, even when another has replaced it since, and the norm is
 * worked out once, whatever becomes of it later. One that is older than the standing one is none.
 * @throws Refusal `request_over` for a window that comes once the request is complete, `invalid` for
 * one wider than the norm
 */
export async function makePromise(
  judging: Judging,
  changes: Changes,
  held: LockedRequest,
  window: PromiseWindow,
  { at: madeAt, with: how, isNorm, service, isObserved }: Saying,
): Promise<void> {
  const { request, promises: made } = held
  const standing = standingOf(made)
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
  await replaceStandingPromise(judging, changes, held, window, { service, madeAt, because })
}

/** The promise that stands, of those of a request. */
export const standingOf = (made: readonly StoredPromise[]) =>
  made.find((one) => one.replaced_at === null)

/** Has a promise of a window stand in the place of the one before: `resumed`, it is that one with a later end. */
export async function replaceStandingPromise(
  { signerOf }: Judging,
  changes: Changes,
  held: LockedRequest,
  { from, to, zone, basis }: PromiseWindow,
  {
    service,
    madeAt,
    because,
  }: { service: Service; madeAt: Date; because: StoredPromise['because'] },
): Promise<void> {
  const { request, promises: made } = held
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
  const { organisation, source, reference } = request
  // Of a request that is over nothing is promised any more.
  const isOver = request.completed_at !== null || states[request.state].isOver
  const signed = { source, reference, service, window: making, before: before?.jws }
  const jws = isOver ? null : (await signerOf(organisation))(signed)
  held.promises = [
    ...made.map((one) => (one.replaced_at === null ? { ...one, replaced_at: madeAt } : one)),
    { ...making, jws, replaced_at: null },
  ]
  changes.promises.push({ ...keyOf(request), ...making, jws })
  changes.happened.push({
    type: 'org.parvis.request.promise.v1',
    key: request,
    at: madeAt,
    told: { window: { from, to, zone }, basis, because },
  })
}
