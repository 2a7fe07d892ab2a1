import { fill } from './fill.ts'
import { intlTag, type UsagerLocale } from './usager-locale.ts'

/**
 * A counted sentence, by the plural rules of its language: `{ one: '{n} avis', other: '{n} avis' }`.
 * Each language has the rules that it has (CLDR): two in French, six in Arabic.
 */
export type Counted = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** A counted thing in words, by the plural rules of the language. */
export function formatCount(n: number, sentence: Counted, locale: UsagerLocale): string {
  const form = sentence[new Intl.PluralRules(intlTag(locale)).select(n)] ?? sentence.other
  return fill(form, { n: new Intl.NumberFormat(intlTag(locale)).format(n) })
}

/**
 * A quantity with its unit in words, as the language counts it: *1 minute*, *3 minuti*, *30 днів*.
 * @param display `short` where the sentence would need a declension that `Intl` does not know.
 */
export function formatUnit(
  n: number,
  unit: 'minute' | 'hour' | 'day',
  locale: UsagerLocale,
  display: 'long' | 'short' = 'long',
): string {
  return new Intl.NumberFormat(intlTag(locale), {
    style: 'unit',
    unit,
    unitDisplay: display,
  }).format(n)
}

/** A proportion as a whole percentage, never without its base beside it: *85 %*. */
export function formatPercent(proportion: number, locale: UsagerLocale): string {
  return new Intl.NumberFormat(intlTag(locale), {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(proportion)
}

/**
 * A rank in words, by the plural rules of ranks: *5e*, *5th*.
 * @param sentence as of a counted thing: `{ one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' }`
 */
export function formatRank(n: number, sentence: Counted, locale: UsagerLocale): string {
  const rules = new Intl.PluralRules(intlTag(locale), { type: 'ordinal' })
  return fill(sentence[rules.select(n)] ?? sentence.other, {
    n: new Intl.NumberFormat(intlTag(locale)).format(n),
  })
}
