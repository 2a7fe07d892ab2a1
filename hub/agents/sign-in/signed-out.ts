import type { Locale } from '#shared/text/locale.ts'
import { siteText } from '#shared/text/site-owner/text.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'

/** Where a sign-out ends, whether or not the account stays open elsewhere: the hub is not told. */
export function writeSignedOut(locale: Locale): string {
  const { title, said, console: words } = siteText[locale].signedOut
  return writeNotice(locale, title, said, { href: '/console/', words })
}
