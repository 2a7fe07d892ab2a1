import type { PromiseKey, SignedPromise } from '#shared/contract/requests/signed-promise.ts'
import { formatPromise } from '#shared/promise/tell.ts'
import { promiseText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../store/database.ts'
import { findPromises } from '../store/promises.ts'
import { findRequest } from '../store/requests.ts'
import { formatOutcome } from './outcome.ts'
import { verifyPromise } from './verify.ts'

/** What a check found, a sentence each. */
interface Told {
  holds: boolean
  sentences: string[]
}

/**
 * Checks a text and says what it promises and what became of it, or why it is not believed and what
 * to do.
 * @param record where promises are kept; `null` where there is none at hand
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
  { organisation, source, reference }: SignedPromise,
  text: string,
  locale: UsagerLocale,
  now: Date,
): Promise<string> {
  const key = { organisation: organisation.id, source, reference }
  const [request, promises] = [await findRequest(record, key), await findPromises(record, key)]
  const jws = text.replace(/\s+/g, '')
  const kept = promises.find((one) => one.jws === jws)
  if (!request || !kept) return promiseText[locale].record.absent
  return formatOutcome(kept, { request, promises }, locale, now)
}
