import { daysOf, lengthOf } from '../calendar/period.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { periodText } from '../text/site-owner/period.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { intlTag } from '../text/usager-locale.ts'

/** Formats a period: *octobre 2026*, *4e trimestre 2026*; all time for `null`. */
export function formatPeriod(period: string | null, locale: Locale): string {
  const text = reportText[locale].period
  if (period === null) return text.all
  const year = period.slice(0, 4)
  const length = lengthOf(period)
  if (length === 'year') return fill(text.year, { year })
  if (length === 'quarter') {
    const quarter = period.at(-1) ?? ''
    return fill(quarter === '1' ? text.firstQuarter : text.quarter, { quarter, year })
  }
  return new Intl.DateTimeFormat(intlTag(locale), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${daysOf(period).from}T00:00:00Z`))
}

/** Formats a month for an axis: *oct. 26*. */
export function formatShortMonth(period: string, locale: Locale): string {
  return new Intl.DateTimeFormat(intlTag(locale), {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${daysOf(period).from}T00:00:00Z`))
}

/** Formats a quarter for an axis: *T4 2026*. */
export function formatShortQuarter(period: string, locale: Locale): string {
  const quarter = period.at(-1) ?? ''
  return fill(periodText[locale].shortQuarter, { quarter, year: period.slice(0, 4) })
}
