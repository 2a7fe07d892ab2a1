import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import type { MarkWords } from '#shared/promise/format-promise.ts'
import { promiseText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** URL of the script that checks signed promises in the reader's browser. */
export const promiseScript = () => `/widget/${__WIDGET_VERSION__}/promise.js`

/**
 * Checks every `[data-promise]` of the page in the browser, and writes the result beside it. Its
 * keys and texts are in attributes, which no content security policy blocks.
 */
export function PromiseCheck({
  keys,
  locale,
}: {
  keys: readonly PromiseKey[]
  locale: UsagerLocale
}) {
  const { mark, fault } = promiseText[locale]
  const { verified, unsupported } = mark
  const words: MarkWords = { ...fault, verified, unsupported }
  return (
    <script
      defer
      src={promiseScript()}
      data-promise-keys={JSON.stringify(keys)}
      data-promise-words={JSON.stringify(words)}
    />
  )
}

/** A signed promise, checked by `PromiseCheck`; without script, a button asks the hub. */
export function PromiseMark({
  signed: { jws, sentence },
  locale,
  file,
}: {
  signed: NonNullable<NonNullable<Tracking['promise']>['signed']>
  locale: UsagerLocale
  /** URL of the same text as a file. */
  file: string
}) {
  const { mark } = promiseText[locale]
  return (
    <section class="signed">
      <p data-promise={jws}>{sentence}</p>
      <form action={`/promesse?locale=${locale}#answer`} method="post">
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
