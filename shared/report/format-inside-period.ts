import { daysLater } from '../calendar/day.ts'
import { insideDaysOf, isWhole } from '../calendar/inside-period.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { periodText } from '../text/site-owner/period.ts'
import { intlTag } from '../text/usager-locale.ts'
import { formatPeriod } from './format-period.ts'

/** Formats a period that people inside may read: *semaine du 23 au 29 novembre 2026*. */
export function formatInsidePeriod(period: string, locale: Locale): string {
  if (isWhole(period)) return formatPeriod(period, locale)
  const { from, until } = insideDaysOf(period)
  const day = new Intl.DateTimeFormat(intlTag(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const [first, last] = [from, daysLater(until, -1)].map((one) => new Date(`${one}T00:00:00Z`))
  const said = first && last ? day.formatRange(first, last) : period
  const words = periodText[locale]
  return fill(period.includes('W') ? words.week : words.days, { days: said })
}
