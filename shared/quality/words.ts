import type { Localised } from '../text/locale.ts'
import type { InstrumentsText } from '../text/usager/fr/catalogue/instruments.ts'
import { instrumentsText } from '../text/usager/text.ts'
import { usagerLocales } from '../text/usager-locale.ts'

type Pick = (words: InstrumentsText) => string

/** Returns a sentence of the instruments in every language of usagers. */
export function translations(pick: Pick): Localised {
  return Object.fromEntries(
    usagerLocales.map((locale) => [locale, pick(instrumentsText[locale])]),
  ) as Record<(typeof usagerLocales)[number], string>
}

/**
 * Returns the answers of a scale in order, each with its label.
 * @param pick returns the labels by value; a missing label does not compile.
 */
export function labelledOptions<Value extends string | number>(
  values: readonly Value[],
  pick: (words: InstrumentsText) => Readonly<Record<`${Value}`, string>>,
) {
  return values.map((value) => ({ value, label: translations((words) => pick(words)[`${value}`]) }))
}
