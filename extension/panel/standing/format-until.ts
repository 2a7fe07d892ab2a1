import { formatHour } from '#shared/text/dates.ts'
import type { Locale } from '#shared/text/locale.ts'

/** An hour on the clock of this machine, as people say it. */
export function formatUntil(until: number, locale: Locale): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return formatHour(new Date(until), timeZone, locale)
}
