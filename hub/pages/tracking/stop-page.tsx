import { fill } from '#shared/text/fill.ts'
import { stopText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Languages } from '../languages.tsx'
import { writePage } from '../page.tsx'

/** Asks once whether messages of a request stop, or says that they have. */
export function writeStopPage(
  { reference, token, isStopped }: { reference: string; token: string; isStopped: boolean },
  locale: UsagerLocale,
): string {
  const text = stopText[locale]
  return writePage({
    title: text.title,
    locale,
    children: (
      <main>
        <Languages locale={locale} />
        <h1>{text.title}</h1>
        {isStopped ? (
          <>
            <p role="status">{fill(text.done, { reference })}</p>
            <p>{text.again}</p>
          </>
        ) : (
          <>
            <p>{fill(text.what, { reference })}</p>
            <form class="choices" action={`/arret/${token}?locale=${locale}`} method="post">
              <button type="submit">{text.stop}</button>
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
