import { fill } from '#shared/text/fill.ts'
import { addressText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { OfferedWay } from './offered-ways.ts'

/** Tells, where it is seen, that messages do not arrive, with the button that corrects it. */
export function FailedPart({
  ways,
  code,
  locale,
}: {
  ways: readonly OfferedWay[]
  code: string
  locale: UsagerLocale
}) {
  const { failed, correct } = addressText[locale]
  const unreached = ways.flatMap(({ channel, at, state }) =>
    state === 'failed' && at !== null && (channel === 'email' || channel === 'sms')
      ? [fill(failed[channel], { address: at })]
      : [],
  )
  if (unreached.length === 0) return null
  return (
    <section class="unreached">
      {unreached.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <a class="press" href={`/suivi/${code}/adresse?locale=${locale}`}>
        {correct}
      </a>
    </section>
  )
}
