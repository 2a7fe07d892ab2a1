import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { writePage } from './page.tsx'

/** A page with one message. @param way link to the next step, if any. */
export function writeNotice(
  locale: UsagerLocale,
  title: string,
  said: string,
  way?: { href: string; words: string },
): string {
  return writePage({
    title,
    locale,
    children: (
      <main>
        <h1>{title}</h1>
        <p>{said}</p>
        {way && (
          <p>
            <a href={way.href}>{way.words}</a>
          </p>
        )}
      </main>
    ),
  })
}
