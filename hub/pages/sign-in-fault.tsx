import type { Locale } from '#shared/text/locale.ts'
import { siteText } from '#shared/text/site/text.ts'
import { writePage } from './page.tsx'

/** The page of a sign-in that cannot go on. @param why a code of ours, or of the protocol. */
export function writeSignInFault(locale: Locale, why: string): string {
  const text = siteText[locale].signInFault
  const sentence = why === 'lost' || why === 'identity_provider' ? text[why] : text.other
  return writePage({
    title: text.title,
    locale,
    children: (
      <main>
        <h1>{text.title}</h1>
        <p>{sentence}</p>
      </main>
    ),
  })
}
