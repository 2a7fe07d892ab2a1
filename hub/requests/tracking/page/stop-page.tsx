import { fill } from '#shared/text/fill.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'
import type { SentChannel } from '../../delivery/channel.ts'

/** The channels of a request's usager. */
export interface StopPage {
  reference: string
  token: string
  isEmailStopped: boolean
  /** Other channels still in use. */
  left: readonly SentChannel[]
}

/**
 * Asks for confirmation before e-mails about a request stop, or confirms it; and lists the other
 * channels.
 */
export function writeStopPage(
  { reference, token, isEmailStopped, left }: StopPage,
  frame: PageFrame,
): string {
  const { locale } = frame
  const text = pagesText[locale].stop
  const isAllStopped = isEmailStopped && left.length === 0
  const ways = left.flatMap((one) => (one === 'email' ? [] : text.ways[one]))
  const listed = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(ways)
  return writePage({
    title: text.title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main>
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
