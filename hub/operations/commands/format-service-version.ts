import { formatWeekday } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/services.ts'

interface Version {
  version: number
  author: string | null
  at: Date
}

/** Formats a version: number, author, day in the organisation's time zone. */
export function formatServiceVersion(
  { version, author, at }: Version,
  timeZone: string,
  locale: Locale,
): string {
  const day = formatWeekday(at, locale, { timeZone, year: 'numeric' })
  const { by, byNobody } = servicesText[locale].version
  return author === null ? fill(byNobody, { version }) : fill(by, { version, author, day })
}
