import { fill } from '#shared/text/fill.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import { intlTag, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { Languages } from '../../../platform/pages/languages.tsx'
import { writePage } from '../../../platform/pages/page.tsx'
import type { SentChannel } from '../../delivery/channel.ts'

/** How the usager of a request is told of it. */
export interface StopPage {
  reference: string
  token: string
  isEmailStopped: boolean
  /** Ways beside e-mail that still tell them. */
  left: readonly SentChannel[]
}

/** Asks once whether e-mail about a request stops, or says that it has; and what else arrives. */
export function writeStopPage(
  { reference, token, isEmailStopped, left }: StopPage,
  locale: UsagerLocale,
): string {
  const text = pagesText[locale].stop
  const isAllStopped = isEmailStopped && left.length === 0
  const ways = left.flatMap((one) => (one === 'email' ? [] : text.ways[one]))
  const listed = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(ways)
  return writePage({
    title: text.title,
    locale,
    children: (
      <main>
        <Languages locale={locale} />
        <h1>{text.title}</h1>
        {isAllStopped ? (
          <>
            <p role="status">{fill(text.doneAll, { reference })}</p>
            <p>{text.again}</p>
          </>
        ) : (
          <>
            {isEmailStopped ? (
              <p role="status">{fill(text.done, { reference })}</p>
            ) : (
              <p>{fill(text.what, { reference })}</p>
            )}
            {left.length > 0 && <p>{fill(text.still, { ways: listed })}</p>}
            <form class="choices" action={`/arret/${token}?locale=${locale}`} method="post">
              {!isEmailStopped && <button type="submit">{text.stop}</button>}
              {left.length > 0 && (
                <button type="submit" class="quiet" name="what" value="all">
                  {text.all}
                </button>
              )}
            </form>
          </>
        )}
        <p>
          <a class="again" href={`/suivi?locale=${locale}`}>
            {usagerText[locale].page.tracking}
          </a>
        </p>
      </main>
    ),
  })
}
