import type { Locale } from '#shared/text/locale.ts'
import { siteText } from '#shared/text/site/text.ts'
import { writePage } from './page.tsx'

/** Where a sign-out ends, whether or not the account stays open elsewhere: the hub is not told. */
export function writeSignedOut(locale: Locale): string {
  const text = siteText[locale].signedOut
  return writePage({
    title: text.title,
    locale,
    children: (
      <main>
        <h1>{text.title}</h1>
        <p>{text.said}</p>
        <p>
          <a href="/console/">{text.console}</a>
        </p>
      </main>
    ),
  })
}
