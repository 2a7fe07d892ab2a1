import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { PromiseText } from '#shared/text/usager/fr/requests/promise.ts'
import { promiseText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'
import { isPromiseSuspended } from './is-promise-suspended.ts'
import type { StoredPromise } from './promises-sql.ts'

/**
 * The outcome of a promise. `broken`: its end had passed before another replaced it; `absent`: it
 * is no longer stored.
 */
type Outcome = keyof PromiseText['record']

/** The promises of a request: its state, and every promise, oldest first. */
interface PromiseRecord {
  request: Pick<StoredRequest, 'state' | 'state_at' | 'completed_at'>
  promises: readonly StoredPromise[]
}

/** Returns the current outcome of a promise. */
function outcomeOf(promise: StoredPromise, record: PromiseRecord, now: Date): Outcome {
  const { replaced_at, window_to } = promise
  const { request } = record
  const { completed_at } = request
  if (replaced_at) return outcomeOfReplaced(promise, replaced_at, record)
  if (completed_at && completed_at <= window_to) return 'kept'
  if (request.state === 'withdrawn') return 'withdrawn'
  if (completed_at) return 'late'
  return window_to < now && !isPromiseSuspended(request, promise) ? 'late' : 'standing'
}

/** Returns the outcome of a promise that another replaced then. */
export function outcomeOfReplaced(
  { promise, window_to }: StoredPromise,
  replacedAt: Date,
  { request: { completed_at }, promises }: PromiseRecord,
) {
  if (completed_at && completed_at <= window_to && completed_at <= replacedAt) return 'kept'
  const next = promises.find((one) => one.promise > promise)
  if (next?.because === 'resumed') return 'resumed'
  return replacedAt > window_to ? 'broken' : 'replaced'
}

/** Formats an outcome. */
export function formatOutcome(
  promise: StoredPromise,
  record: PromiseRecord,
  locale: UsagerLocale,
  now: Date,
): string {
  const { replaced_at, zone } = promise
  const day = replaced_at ? formatDay(replaced_at, zone, locale, now) : ''
  return fill(promiseText[locale].record[outcomeOf(promise, record, now)], { day })
}
