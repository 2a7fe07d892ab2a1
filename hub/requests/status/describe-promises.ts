import type { PastPromise, Tracking } from '#shared/contract/requests/tracking.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { promiseText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { formatOutcome } from '../promises/outcome.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import { readSigned } from '../promises/read-signed.ts'
import { formatWindow } from './format-window.ts'
import type { Known } from './narration.ts'

/** Describes the signed text of a promise, its signer and its date. */
export function describeSignedPromise(
  { jws, zone }: Pick<StoredPromise, 'jws' | 'zone'>,
  locale: UsagerLocale,
  now: Date,
): NonNullable<Tracking['promise']>['signed'] {
  const said = jws === null ? null : readSigned(jws)
  if (jws === null || !said) return undefined
  const day = formatDay(new Date(said.iat * 1000), zone, locale, now)
  const organisation = said.organisation.name
  return { jws, sentence: fill(usagerText[locale].telling.signed, { organisation, day }) }
}

/** Describes every promise but the pending one: replaced and completed ones. */
export function describePastPromises(
  { request, promises }: Pick<Known, 'request' | 'promises'>,
  awaited: StoredPromise | undefined,
  locale: UsagerLocale,
  now: Date,
): PastPromise[] {
  const { made } = promiseText[locale]
  const { telling } = usagerText[locale]
  return promises
    .filter((promise) => promise !== awaited)
    .map((promise) => {
      const signed = describeSignedPromise(promise, locale, now)
      return {
        window: formatWindow(promise, telling, locale, now),
        made: fill(made, { day: formatDay(promise.made_at, promise.zone, locale, now) }),
        outcome: formatOutcome(promise, { request, promises }, locale, now),
        ...(signed && { signed }),
      }
    })
}
