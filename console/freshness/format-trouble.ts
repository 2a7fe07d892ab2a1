import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Followed } from '../api/followed.ts'
import type { Trouble } from '../api/read-result.ts'
import type { ConsoleText } from '../language/language.tsx'

/** When something was received: *à 14 h 30* today, *lundi 7 décembre à 14 h 30* before. */
function formatWhen(at: Date, now: Date, zone: string, text: ConsoleText, locale: Locale): string {
  const hour = formatHour(at, zone, locale)
  const day = formatDay(at, zone, locale, now)
  if (day === formatDay(now, zone, locale, now)) return fill(text.atHour, { hour })
  return fill(text.atDay, { day, hour })
}

/**
 * What keeps the page from being up to date, what is kept and what comes next; `null` if nothing.
 * @param kept how it is said of what the page shows
 */
export function formatTrouble(
  { trouble, at }: Pick<Followed<unknown>, 'trouble' | 'at'>,
  kept: Record<Trouble, string>,
  now: Date,
  zone: string,
  text: ConsoleText,
  locale: Locale,
): string | null {
  if (trouble === null) return null
  if (at === null) return text.waiting[trouble]
  return fill(kept[trouble], { when: formatWhen(at, now, zone, text, locale) })
}
