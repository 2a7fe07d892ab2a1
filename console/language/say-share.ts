import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ShareSentence } from '../indicators/indicator.ts'
import type { ConsoleText } from './language.tsx'

/** What a share counts, as a count on its base: *38 usagers sur 48 sont satisfaits*. */
export function sayShare(
  { x, n }: { x: number; n: number },
  sentence: ShareSentence,
  locale: Locale,
): string {
  const plural = new Intl.PluralRules(locale).select(x) === 'one' ? sentence.one : sentence.other
  return fill(x === 0 ? sentence.none : plural, counts(x, n, locale))
}

/** The base alone: *38 sur 48*. */
export function sayBase(
  { x, n }: { x: number; n: number },
  text: ConsoleText,
  locale: Locale,
): string {
  return fill(text.base, counts(x, n, locale))
}

/** The interval, in whole per cent: *entre 66 et 88 %*. */
export function sayInterval(
  { low, high }: { low: number; high: number },
  text: ConsoleText,
): string {
  return fill(text.interval, { low: Math.round(low * 100), high: Math.round(high * 100) })
}

function counts(x: number, n: number, locale: Locale) {
  const number = new Intl.NumberFormat(locale)
  return { x: number.format(x), n: number.format(n) }
}
