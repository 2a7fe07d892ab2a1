import { daysLater } from '../calendar/day.ts'
import type {
  RoughShare,
  Warning,
  WarningBeside,
  WarningChart,
} from '../contract/reporting/warning.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { sayCount, sayPercent } from '../text/numbers.ts'
import { sayDate } from '../text/plain-days.ts'
import { warningsText } from '../text/site-owner/reporting/text.ts'
import { sayNumber } from './say-numbers.ts'

type Series = Pick<WarningChart, 'measure' | 'stream'>

/** What a chart or a warning is of: *Usagers non satisfaits, invités en fin de démarche*. */
export function sayWatched({ measure, stream }: Series, locale: Locale): string {
  const text = warningsText[locale]
  const said = text.measure[measure]
  return stream === null ? said : fill(text.named, { measure: said, stream: text.stream[stream] })
}

/** A day without its weekday: *7 septembre 2026*. @param day `YYYY-MM-DD` */
export function sayPlainDay(day: string, locale: Locale): string {
  return sayDate(new Date(`${day}T00:00:00Z`), 'UTC', locale)
}

/** A share that was rounded, with its base: *17 % (environ 100 réponses)*. */
export function sayRough({ estimate, about }: RoughShare, of: Warning['measure'], locale: Locale) {
  return fill(warningsText[locale].base[of], {
    share: sayPercent(estimate, locale),
    n: sayNumber(about, locale),
  })
}

/** A signal in one sentence, with what was usual. */
export function sayWarning(warning: Warning, locale: Locale): string {
  const { measure, since, until, seen, usual } = warning
  return fill(warningsText[locale].said[measure], {
    name: sayWatched(warning, locale),
    since: sayPlainDay(since, locale),
    until: sayPlainDay(daysLater(until, -1), locale),
    seen: sayRough(seen, measure, locale),
    ...bounds(seen),
    usual: sayPercent(usual.estimate, locale),
  })
}

/** How the other world stands meanwhile. */
export function sayBeside({ measure, state }: WarningBeside, locale: Locale): string {
  return warningsText[locale].beside[measure][state]
}

/** A long time as people say it: *8 mois*, *2 ans*. */
export function sayMonths(months: number, locale: Locale): string {
  const text = warningsText[locale]
  const years = Math.round(months / 12)
  return months < 18
    ? sayCount(Math.max(1, Math.round(months)), text.months, locale)
    : sayCount(years, text.years, locale)
}

/** The interval of a share, in whole per cent. */
export function bounds({ low, high }: RoughShare): { low: number; high: number } {
  return { low: Math.round(low * 100), high: Math.round(high * 100) }
}
