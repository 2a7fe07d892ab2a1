import type { PromiseKey, SignedPromise } from '#shared/contract/requests/signed-promise.ts'
import { formatPromise } from '#shared/promise/format-promise.ts'
import { promiseText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { hasSlot, listCallbacks } from '../callbacks/callbacks-sql.ts'
import { findRequest, type RequestKey } from '../requests/requests-sql.ts'
import { formatOutcome } from './outcome.ts'
import { listPromises } from './promises-sql.ts'
import { verifyPromise } from './verify.ts'

/** The result of a check, a sentence each. */
interface Told {
  holds: boolean
  sentences: string[]
}

/**
 * Checks a text: says what it promises and its outcome, or why it is not valid and what to do.
 * @param record where promises are stored; `null` when it is unavailable
 */
export async function describeCheckedPromise(
  record: Queryable | null,
  text: string,
  keys: readonly PromiseKey[],
  locale: UsagerLocale,
  now: Date,
): Promise<Told> {
  const words = promiseText[locale]
  const checked = await verifyPromise(text, keys)
  if (!checked.holds) return { holds: false, sentences: [words.fault[checked.why]] }
  const { promise, kid } = checked
  const telling = { window: usagerText[locale].telling, telling: words.telling }
  const became = record && (await formatRecord(record, promise, text, locale, now))
  return {
    holds: true,
    sentences: [...formatPromise(promise, kid, telling, locale, now), ...(became ? [became] : [])],
  }
}

async function formatRecord(
  record: Queryable,
  { organisation, source, reference, about }: SignedPromise,
  text: string,
  locale: UsagerLocale,
  now: Date,
): Promise<string> {
  const key = { organisation: organisation.id, source, reference }
  const jws = text.replace(/\s+/g, '')
  if (about === 'callback') return formatCall(record, key, jws, locale, now)
  const [request, promises] = [await findRequest(record, key), await listPromises(record, key)]
  const kept = promises.find((one) => one.jws === jws)
  if (!request || !kept) return promiseText[locale].record.absent
  return formatOutcome(kept, { request, promises }, locale, now)
}

/** Formats what became of a call. A cancelled or forgotten one is unknown. */
async function formatCall(
  record: Queryable,
  key: RequestKey,
  jws: string,
  locale: UsagerLocale,
  now: Date,
): Promise<string> {
  const { absent, standing, kept, late } = promiseText[locale].record
  const call = (await listCallbacks(record, key)).filter(hasSlot).find((one) => one.jws === jws)
  if (!call) return absent
  if (call.done_at) return call.done_at <= call.window_to ? kept : late
  return call.window_to < now ? late : standing
}
