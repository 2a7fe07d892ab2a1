import { fill } from './fill.ts'
import type { Locale } from './locale.ts'

/** Plural rule of a counted sentence: `{ one: '{n} avis', other: '{n} avis' }`. */
export interface Counted {
  one: string
  other: string
}

/** A counted thing in words, by the plural rules of the language. */
export function sayCount(n: number, sentence: Counted, locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? sentence.one : sentence.other
  return fill(form, { n: new Intl.NumberFormat(locale).format(n) })
}

/** A proportion as a whole percentage, never without its base beside it: *85 %*. */
export function sayPercent(proportion: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    proportion,
  )
}
