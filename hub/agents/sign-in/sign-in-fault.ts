import type { Locale } from '#shared/text/locale.ts'
import { siteText } from '#shared/text/site-owner/text.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'

const known: ReadonlySet<string> = new Set(['lost', 'identity_provider', 'assurance'])

/** The page of a sign-in that cannot go on. @param why a code of ours, or of the protocol. */
export function writeSignInFault(locale: Locale, why: string): string {
  const text = siteText[locale].signInFault
  const said = known.has(why) ? text[why as keyof typeof text] : text.other
  return writeNotice(locale, text.title, said)
}
