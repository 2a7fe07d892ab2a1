import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatDate } from '../text/plain-days.ts'
import { seriesText } from '../text/site-owner/reporting/series.ts'
import type { NumberedBand } from './bands-of.ts'
import type { ServiceEvent } from './touches.ts'

/** Formats what happened under a series: its number, its text, its days. */
export function formatBand({ mark, event }: NumberedBand, locale: Locale): string {
  return fill(seriesText[locale].band, {
    mark,
    label: event.label,
    days: formatDays(event, locale),
  })
}

/** Formats the days of a circumstance: *du 2 septembre 2026 au 5 septembre 2026*. */
export function formatDays({ from, until }: ServiceEvent, locale: Locale): string {
  const text = seriesText[locale].days
  const day = (written: string) => formatDate(new Date(`${written}T00:00:00Z`), 'UTC', locale)
  if (until === null) return fill(text.since, { from: day(from) })
  if (until === from) return fill(text.one, { from: day(from) })
  return fill(text.between, { from: day(from), until: day(until) })
}
