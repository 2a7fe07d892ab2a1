import type { PromiseKey } from '#shared/contract/signed-promise.ts'
import type { Tracking } from '#shared/contract/tracking.ts'
import { promiseText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** Address of the script that checks signed promises on the device of whoever reads them. */
export const promiseScript = `/widget/${__WIDGET_VERSION__}/promise.js`

/**
 * What the script needs, for an element around every promise of the page: keys, and words to say
 * what it found. No policy refuses an attribute.
 */
export function promiseKeysFor(keys: readonly PromiseKey[], locale: UsagerLocale) {
  const { mark, fault } = promiseText[locale]
  return {
    'data-promise-keys': JSON.stringify(keys),
    'data-promise-words': JSON.stringify({ ...fault, ...mark }),
  }
}

/** A signed promise, which the script marks once it has checked it; without it, the hub does. */
export function PromiseMark({
  signed: { jws, sentence },
  locale,
  file,
}: {
  signed: NonNullable<NonNullable<Tracking['promise']>['signed']>
  locale: UsagerLocale
  /** Address of the same text as a file. */
  file: string
}) {
  const { mark } = promiseText[locale]
  return (
    <section class="signed">
      <p data-promise={jws}>{sentence}</p>
      <form action={`/promesse?locale=${locale}`} method="post">
        <input type="hidden" name="jws" value={jws} />
        <button type="submit" class="bare">
          {mark.check}
        </button>
      </form>
      <p>
        <a class="again" href={file} download>
          {mark.keep}
        </a>
      </p>
    </section>
  )
}
