import type { Instrument } from '../contract/catalogue/instrument.ts'
import type { Localised } from '../text/locale.ts'
import { type UsagerLocale, usagerLocales } from '../text/usager-locale.ts'
import { answersOf } from './instrument.ts'

/** Returns the languages an instrument may be asked in: all of its texts exist in them. */
export function languagesOf(instrument: Instrument): UsagerLocale[] {
  const { languages = usagerLocales } = instrument
  const words = wordsOf(instrument)
  return usagerLocales.filter(
    (locale) => languages.includes(locale) && words.every((text) => text[locale]?.trim()),
  )
}

/** Returns the languages it must be written in: those it names, or those in which a text exists. */
export function languagesBegun(instrument: Instrument): UsagerLocale[] {
  const words = wordsOf(instrument)
  return (
    instrument.languages ??
    usagerLocales.filter((locale) => words.some((text) => text[locale] !== undefined))
  )
}

function wordsOf({ items, scales, forms }: Instrument): Localised[] {
  return [
    ...items.map(({ wording }) => wording),
    ...Object.values(scales).flatMap((scale) => answersOf(scale).map(({ label }) => label)),
    ...forms.flatMap(({ pages }) => pages.flatMap(({ title }) => (title ? [title] : []))),
  ]
}
