import type { Instrument } from '../contract/catalogue/instrument.ts'
import type { Localised } from '../text/locale.ts'
import { type UsagerLocale, usagerLocales } from '../text/usager-locale.ts'
import { answersOf } from './instrument.ts'

/** Returns the languages in which all texts of an instrument exist. */
export function languagesOf(instrument: Instrument): UsagerLocale[] {
  const words = wordsOf(instrument)
  return usagerLocales.filter((locale) => words.every((text) => text[locale]?.trim()))
}

/** Returns the languages in which some of its texts exist. */
export function languagesBegun(instrument: Instrument): UsagerLocale[] {
  const words = wordsOf(instrument)
  return usagerLocales.filter((locale) => words.some((text) => text[locale] !== undefined))
}

function wordsOf({ items, scales, forms }: Instrument): Localised[] {
  return [
    ...items.map(({ wording }) => wording),
    ...Object.values(scales).flatMap((scale) => answersOf(scale).map(({ label }) => label)),
    ...forms.flatMap(({ pages }) => pages.flatMap(({ title }) => (title ? [title] : []))),
  ]
}
