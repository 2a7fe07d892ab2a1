import { sayDay, sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { UsagerText } from '#shared/text/usager/fr/words.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { dayIn } from '../day.ts'
import type { StoredPromise } from '../store/promises.ts'

/** A promise as people say it: one day and its hours, or the last day. */
export function sayWindow(
  { window_from, window_to, zone }: Pick<StoredPromise, 'window_from' | 'window_to' | 'zone'>,
  telling: UsagerText['telling'],
  locale: UsagerLocale,
  now: Date,
): string {
  const day = sayDay(window_to, zone, locale, now)
  if (dayIn(zone, window_from) === dayIn(zone, window_to))
    return fill(telling.sameDay, {
      day,
      from: sayHour(window_from, zone, locale),
      to: sayHour(window_to, zone, locale),
    })
  if (window_from <= now) return fill(telling.by, { day })
  return fill(telling.between, { from: sayDay(window_from, zone, locale, now), to: day })
}
