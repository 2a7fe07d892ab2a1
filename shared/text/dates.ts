import { dateFormat } from './formats.ts'
import { intlTag, type UsagerLocale } from './usager-locale.ts'

/**
 * A day in words, with its weekday: *mardi 8 décembre*.
 * @param more the zone, where it is not the one of this device; the year, where it is wanted; no
 *   weekday, where it is not.
 */
export function formatWeekday(
  at: Date,
  locale: UsagerLocale,
  more?: Intl.DateTimeFormatOptions,
): string {
  const day = at.toLocaleDateString(intlTag(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...more,
  })
  return withFirst(day, locale)
}

/** Intl does not know that the first of a month has its own word in French. */
function withFirst(day: string, locale: UsagerLocale): string {
  return locale.startsWith('fr') ? day.replace(/(^| )1 /, '$11er ') : day
}

/** The same in a zone; with the year only when it is not this one. */
export function formatDay(at: Date, timeZone: string, locale: UsagerLocale, now: Date): string {
  const year = dateFormat('en', { year: 'numeric', timeZone })
  const isThisYear = year.format(at) === year.format(now)
  const day = dateFormat(intlTag(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
    ...(!isThisYear && { year: 'numeric' }),
  })
  // The abbreviation of *year* ends in a full stop, which no sentence needs twice.
  return withFirst(day.format(at), locale).replace(/ р\.$/, ' року')
}

/** A month with its year: *novembre 2026*. */
export function formatMonth(at: Date, timeZone: string, locale: UsagerLocale): string {
  return dateFormat(intlTag(locale), { month: 'long', year: 'numeric', timeZone }).format(at)
}

/** The same of a day that is kept as one: `2026-12-08`. */
export function formatCivilDay(day: string, locale: UsagerLocale, now: Date): string {
  return formatDay(new Date(`${day}T12:00:00Z`), 'UTC', locale, now)
}

/** A day as a list shows it: *8 déc.*; its year too, where it is not this one. */
export function formatShortDay(day: string, locale: UsagerLocale, now: Date): string {
  const year =
    day.slice(0, 4) === String(now.getUTCFullYear()) ? {} : ({ year: 'numeric' } as const)
  const format = { day: 'numeric', month: 'short', timeZone: 'UTC', ...year } as const
  return withFirst(dateFormat(intlTag(locale), format).format(new Date(`${day}T12:00:00Z`)), locale)
}

/** An hour as people say it: *14 h 30* in French, *14:30* elsewhere. */
export function formatHour(at: Date, zone: string, locale: UsagerLocale): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const
  const clock = dateFormat('en-GB', options).format(at)
  if (!locale.startsWith('fr')) return clock
  const [hour = '', minute = ''] = clock.split(':')
  return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`
}
