import type { Locale } from '#shared/text/locale.ts'
import { siteText } from '#shared/text/site/text.ts'
import { writeNotice } from './notice.tsx'

/** The page of a sign-in that cannot go on. @param why a code of ours, or of the protocol. */
export function writeSignInFault(locale: Locale, why: string): string {
  const text = siteText[locale].signInFault
  const said = why === 'lost' || why === 'identity_provider' ? text[why] : text.other
  return writeNotice(locale, text.title, said)
}
