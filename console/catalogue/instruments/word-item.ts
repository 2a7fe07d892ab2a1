import type { OfferedInstrument } from '#shared/contract/catalogue/site-settings.ts'
import { type Locale, localise } from '#shared/text/locale.ts'

/** Returns the wording of an item, or its name where the questionnaire has none of that name. */
export function wordItem({ items }: OfferedInstrument, name: string, locale: Locale): string {
  const found = items.find(({ item }) => item === name)
  return found ? localise(found.wording, locale) : name
}
