import { formatDay, formatHour } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { dateFormat } from '../text/formats.ts'
import type { UsagerText } from '../text/usager/fr/words.ts'
import type { UsagerLocale } from '../text/usager-locale.ts'

/** Texts of a window. */
export type WindowWords = Pick<UsagerText['telling'], 'by' | 'between' | 'sameDay'>

/**
 * Formats a window: one day and its hours, or the last day; both before it starts.
 * @param now the current year is left out
 * @param begun whether the window had started for the reader
 */
export function formatWindow(
  { from, to, zone }: { from: Date; to: Date; zone: string },
  words: WindowWords,
  locale: UsagerLocale,
  now: Date,
  begun = from <= now,
): string {
  const day = formatDay(to, zone, locale, now)
  const civil = dateFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  if (civil.format(from) === civil.format(to))
    return fill(words.sameDay, {
      day,
      from: formatHour(from, zone, locale),
      to: formatHour(to, zone, locale),
    })
  if (begun) return fill(words.by, { day })
  return fill(words.between, { from: formatDay(from, zone, locale, now), to: day })
}
