import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'

/** How many, in words: *3 nouveaux accès*. */
export function sayCount(
  n: number,
  sentence: { one: string; other: string },
  locale: Locale,
): string {
  const plural = new Intl.PluralRules(locale).select(n) === 'one' ? 'one' : 'other'
  return fill(sentence[plural], { n: new Intl.NumberFormat(locale).format(n) })
}
