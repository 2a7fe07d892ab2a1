import type { Instrument } from '../contract/catalogue/instrument.ts'
import type { Localised } from '../text/locale.ts'
import { type UsagerLocale, usagerLocales } from '../text/usager-locale.ts'
import { answersOf } from './instrument.ts'

/** The languages in which every word that a usager reads of an instrument is written. */
export function languagesOf(instrument: Instrument): UsagerLocale[] {
  const words = wordsOf(instrument)
  return usagerLocales.filter((locale) => words.every((text) => text[locale]?.trim()))
}

/** The languages in which some of its words are written: what is begun in one is to be finished. */
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
