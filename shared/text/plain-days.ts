import { dateFormat } from './formats.ts'
import type { Locale } from './locale.ts'
import { intlTag } from './usager-locale.ts'

/** A day with its year and without its weekday: *8 décembre 2026*, *1er décembre 2026*. */
export function formatDate(at: Date, timeZone: string, locale: Locale): string {
  return withFirst(dateFormat(intlTag(locale), { dateStyle: 'long', timeZone }).format(at), locale)
}

/** The same, short enough for an axis: *8 déc.*; the year begins with its number: *1er janv. 2027*. */
export function formatTick(at: Date, locale: Locale): string {
  const isNewYear = at.getUTCMonth() === 0 && at.getUTCDate() === 1
  const day = dateFormat(intlTag(locale), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(isNewYear && { year: 'numeric' }),
  })
  return withFirst(day.format(at), locale)
}

/** Intl does not know that the first of a month has its own word in French. */
function withFirst(day: string, locale: Locale): string {
  return locale === 'fr' ? day.replace(/^1 /, '1er ') : day
}
