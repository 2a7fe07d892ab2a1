import { daysLater } from '../calendar/day.ts'
import type {
  RoughShare,
  Warning,
  WarningBeside,
  WarningChart,
} from '../contract/reporting/warning.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { formatDate } from '../text/plain-days.ts'
import { warningsText } from '../text/site-owner/reporting/warnings.ts'
import { formatNumber } from './format-numbers.ts'

type Series = Pick<WarningChart, 'measure' | 'stream'>

/**
 * Formats the series of a chart or an alert: *Usagers non satisfaits, invités en fin de démarche*.
 */
export function formatSeriesName({ measure, stream }: Series, locale: Locale): string {
  const text = warningsText[locale]
  const said = text.measure[measure]
  return stream === null ? said : fill(text.named, { measure: said, stream: text.stream[stream] })
}

/** Formats a day without its weekday: *7 septembre 2026*. @param day `YYYY-MM-DD` */
export function formatPlainDay(day: string, locale: Locale): string {
  return formatDate(new Date(`${day}T00:00:00Z`), 'UTC', locale)
}

/** Formats a rounded rate with its base: *17 % (environ 100 réponses)*. */
export function formatRoundedShare(
  { estimate, about }: RoughShare,
  of: Warning['measure'],
  locale: Locale,
) {
  return fill(warningsText[locale].base[of], {
    share: formatPercent(estimate, locale),
    n: formatNumber(about, locale),
  })
}

/** Formats an alert: its way, its rate, and the reference rate. */
export function formatWarning(warning: Warning, locale: Locale): string {
  const { measure, way, since, until, seen, usual } = warning
  const text = warningsText[locale]
  return fill(text.said[measure], {
    way: text.way[way][measure],
    name: formatSeriesName(warning, locale),
    since: formatPlainDay(since, locale),
    until: formatPlainDay(daysLater(until, -1), locale),
    seen: formatRoundedShare(seen, measure, locale),
    ...bounds(seen),
    usual: formatPercent(usual.estimate, locale),
  })
}

/** Formats the state of the other world. */
export function formatOtherWorld({ measure, state }: WarningBeside, locale: Locale): string {
  return warningsText[locale].beside[measure][state]
}

/** Returns the interval of a rate, in whole per cent. */
export function bounds({ low, high }: RoughShare): { low: number; high: number } {
  return { low: Math.round(low * 100), high: Math.round(high * 100) }
}
