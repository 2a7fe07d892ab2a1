import type { Service } from '#shared/contract/catalogue/service.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import { states } from '../requests/states.ts'
import { type Changes, type Judging, keyOf, type LockedRequest } from './changes.ts'
import { refuseWide } from './refuse-promise.ts'

/** Origin of a window. */
interface Saying {
  /** Time of the commitment. */
  at: Date
  /** `request`: repeated with the whole request; `step`: by one proof. */
  with: 'request' | 'step'
  /** Computed by the hub from the service standard. */
  isNorm: boolean
  /** Service of the promise. */
  service: Service
  /** Observed by a source: a contradiction is ignored, not refused. */
  isObserved: boolean
}

/**
 * Commits the service to a window: it replaces the current promise, which stays on record. A
 * repeated request makes no new promise, even when another has replaced it since. The standard's
 * window is computed once. A window older than the current one is ignored.
 * @throws Refusal `request_over` for a window after completion, `invalid` for one wider than the
 *   service standard
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

/** Returns the current promise of a request. */
export const standingOf = (made: readonly StoredPromise[]) =>
  made.find((one) => one.replaced_at === null)

/** Replaces the current promise; `resumed`: the same promise with a later end. */
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
  // A completed request gets no new promise.
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
