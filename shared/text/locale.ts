/** Languages Parvis speaks. French comes first and is the one used when none is known. */
export const locales = ['fr', 'en'] as const

/** A language Parvis speaks. */
export type Locale = (typeof locales)[number]

/** The language used when nobody said which. */
export const defaultLocale: Locale = 'fr'

/** One sentence in every language. */
export type Localised = Readonly<Record<Locale, string>>

/**
 * The language a person reads best among ours.
 * @param wanted language tags, best first (`fr-CA`, `en`); unknown ones are passed over.
 */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]
    const found = locales.find((locale) => locale === language)
    if (found) return found
  }
  return defaultLocale
}
