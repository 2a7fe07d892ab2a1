import type { PastPromise, Tracking } from '#shared/contract/requests/tracking.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { PromiseMark } from '../../promises/promise-mark.tsx'

/** Every announced date, folded: what the pending one rests on and who signed it, and earlier ones. */
export function DatesPart({
  tracking: { promise, call, past_promises = [] },
  code,
  locale,
}: {
  tracking: Tracking
  code: string
  locale: UsagerLocale
}) {
  const callMark = call?.stands === 'ahead' && call.signed
  if (!promise && !callMark && past_promises.length === 0) return null
  return (
    <details class="dates">
      <summary>{requestText[locale].past}</summary>
      {promise && (
        <>
          <p class="window">{promise.sentence}</p>
          <p>{promise.note}</p>
          {promise.signed && (
            <PromiseMark
              signed={promise.signed}
              locale={locale}
              file={`/suivi/${code}/promesse.jws`}
            />
          )}
        </>
      )}
      {callMark && (
        <>
          <p class="window">{call.window}</p>
          <PromiseMark signed={callMark} locale={locale} file={`/suivi/${code}/appel.jws`} />
        </>
      )}
      <PastDates promises={past_promises} />
    </details>
  )
}

/** Earlier promises, each with its outcome. */
function PastDates({ promises }: { promises: readonly PastPromise[] }) {
  if (promises.length === 0) return null
  return (
    <ol>
      {promises.map(({ window, made, outcome, signed }, at) => (
        <li key={at}>
          <p class="window">{window}</p>
          <p>{outcome}</p>
          <p class="muted">{made}</p>
          {signed && (
            <p class="muted" data-promise={signed.jws}>
              {signed.sentence}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
