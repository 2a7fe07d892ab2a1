import type { UsagerLocale } from './usager-locale.ts'

/**
 * Languages agents, site owners and integrators read. French comes first and is the one used when
 * none is known. Usagers have more (`usager-locale.ts`), among them all of these.
 */
export const locales = ['fr', 'en'] as const satisfies readonly UsagerLocale[]

/** A language of agents and site owners. */
export type Locale = (typeof locales)[number]

/** The language used when nobody said which. */
export const defaultLocale: Locale = 'fr'

/**
 * One sentence as an organisation or an instrument says it: in every language of `locales`, and in
 * any other of the usagers' that somebody wrote it in.
 */
export type Localised = Readonly<
  Record<Locale, string> & Partial<Record<Exclude<UsagerLocale, Locale>, string | undefined>>
>

/** The language a sentence is said in: the one wanted, or French where nobody wrote it in that one. */
export function resolveLocale(sentence: Localised, locale: UsagerLocale): UsagerLocale {
  return sentence[locale] === undefined ? defaultLocale : locale
}

/** A sentence in the language wanted; where nobody wrote it in that one, in French. */
export function localise(sentence: Localised, locale: UsagerLocale): string {
  return sentence[locale] ?? sentence[defaultLocale]
}

/**
 * The language an agent or a site owner reads best.
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
