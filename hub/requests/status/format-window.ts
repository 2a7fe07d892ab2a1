import { formatWindow as say, type WindowWords } from '#shared/promise/format-window.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'

/** Formats a promise: one day with its hours, or the last day. */
export function formatWindow(
  { window_from, window_to, zone }: Pick<StoredPromise, 'window_from' | 'window_to' | 'zone'>,
  telling: WindowWords,
  locale: UsagerLocale,
  now: Date,
): string {
  return say({ from: window_from, to: window_to, zone }, telling, locale, now)
}
