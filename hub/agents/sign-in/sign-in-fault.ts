import type { Locale } from '#shared/text/locale.ts'
import { siteText } from '#shared/text/site-owner/site.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'

const known: ReadonlySet<string> = new Set(['lost', 'identity_provider', 'assurance', 'too_many'])

/** Renders the page of a failed sign-in. @param why an error code of the hub or of OAuth */
export function writeSignInFault(locale: Locale, why: string): string {
  const text = siteText[locale].signInFault
  const said = known.has(why) ? text[why as keyof typeof text] : text.other
  return writeNotice({ locale, identity: null }, text.title, said)
}
