import type { Locale } from './locale.ts'

const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

/** A day in words, with its weekday: *mardi 8 décembre*; the year only when it is not this one. */
export function sayDay(at: Date, zone: string, locale: Locale, now: Date): string {
  const year = (date: Date) =>
    new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone }).format(date)
  const day = new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year(at) === year(now) ? {} : { year: 'numeric' as const }),
    timeZone: zone,
  }).format(at)
  // Intl does not know that the first of a month has its own word in French.
  return locale === 'fr' ? day.replace(/ 1 /, ' 1er ') : day
}

/** The same of a day that is kept as one: `2026-12-08`. */
export function sayCivilDay(day: string, locale: Locale, now: Date): string {
  return sayDay(new Date(`${day}T12:00:00Z`), 'UTC', locale, now)
}

/** An hour as people say it: *14 h 30* in French, *14:30* in English. */
export function sayHour(at: Date, zone: string, locale: Locale): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at)
  if (locale === 'en') return clock
  const [hour = '', minute = ''] = clock.split(':')
  return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`
}
