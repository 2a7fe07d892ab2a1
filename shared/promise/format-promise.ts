import type { SignedPromise } from '../contract/requests/signed-promise.ts'
import { formatDay, formatHour } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { localise } from '../text/locale.ts'
import type { PromiseText } from '../text/usager/fr/requests/promise.ts'
import type { UsagerLocale } from '../text/usager-locale.ts'
import { formatWindow, type WindowWords } from './format-window.ts'

/** Texts of a promise. */
export interface PromiseSentenceWords {
  window: WindowWords
  telling: PromiseText['telling']
}

/** Texts of a check, embedded in the page. */
export type PromiseWords = PromiseSentenceWords &
  Pick<
    PromiseText,
    'holds' | 'fails' | 'onDevice' | 'unsupported' | 'unsupportedAlone' | 'ask' | 'fault'
  >

/** Texts beside a promise. */
export type MarkWords = PromiseText['fault'] & Pick<PromiseText['mark'], 'verified' | 'unsupported'>

/**
 * Formats a valid promise, a sentence each: issuer and content, basis, previous promise, date and
 * key of the signature.
 */
export function formatPromise(
  promise: SignedPromise,
  kid: string,
  { window: windowWords, telling }: PromiseSentenceWords,
  locale: UsagerLocale,
  now: Date,
): string[] {
  const { organisation, reference, service_name, window, basis, rests_on, because, about } = promise
  const { zone } = window
  const signedAt = new Date(promise.iat * 1000)
  const from = new Date(window.from)
  const span = { from, to: new Date(window.to), zone }
  const words = {
    organisation: organisation.name,
    reference,
    service: localise(service_name, locale),
    window: formatWindow(span, windowWords, locale, now, from <= signedAt),
    norm: rests_on ? localise(rests_on, locale) : '',
    day: formatDay(signedAt, zone, locale, now),
    hour: formatHour(signedAt, zone, locale),
    address: promise.iss,
    key: kid,
  }
  const said = [
    about === 'callback' ? telling.callback : telling.window,
    ...(basis === 'norm' && !rests_on ? [] : [telling[basis]]),
    ...(because === 'made' ? [] : [telling[because]]),
    telling.signed,
    telling.key,
  ]
  return said.map((sentence) => fill(sentence, words))
}
