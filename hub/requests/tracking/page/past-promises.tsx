import type { PastPromise } from '#shared/contract/requests/tracking.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** Every earlier promise with its outcome. */
export function PastPromises({
  promises,
  locale,
}: {
  promises: readonly PastPromise[]
  locale: UsagerLocale
}) {
  if (promises.length === 0) return null
  return (
    <section class="past" aria-labelledby="past-title">
      <h2 id="past-title">{requestText[locale].past}</h2>
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
    </section>
  )
}
