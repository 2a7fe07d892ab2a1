import type { Locale } from '#shared/text/locale.ts'
import { siteText } from '#shared/text/site-owner/site.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'

/**
 * Renders the page after a sign-out. The hub can't know whether the provider's session stays open.
 */
export function writeSignedOut(locale: Locale): string {
  const { title, said, console: words } = siteText[locale].signedOut
  return writeNotice({ locale, identity: null }, title, said, { href: '/console/', words })
}
