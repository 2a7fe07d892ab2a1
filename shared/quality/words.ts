import type { Localised } from '../text/locale.ts'
import type { InstrumentsText } from '../text/usager/fr/catalogue/instruments.ts'
import { instrumentsText } from '../text/usager/text.ts'
import { usagerLocales } from '../text/usager-locale.ts'

type Pick = (words: InstrumentsText) => string

/** A sentence of the instruments, as an instrument holds it: in every language of usagers. */
export function translations(pick: Pick): Localised {
  return Object.fromEntries(
    usagerLocales.map((locale) => [locale, pick(instrumentsText[locale])]),
  ) as Record<(typeof usagerLocales)[number], string>
}

/**
 * The answers of a scale in their order, each with its words.
 * @param pick its words by value; a value without words does not compile.
 */
export function labelledOptions<Value extends string | number>(
  values: readonly Value[],
  pick: (words: InstrumentsText) => Readonly<Record<`${Value}`, string>>,
) {
  return values.map((value) => ({ value, label: translations((words) => pick(words)[`${value}`]) }))
}
