import type { UsagerLocale } from './usager-locale.ts'

/**
 * Languages agents, site owners and integrators read. French comes first and is the one used when
 * none is known. Usagers have more (`usager-locale.ts`), among them all of these.
 */
export const locales = ['fr', 'en'] as const satisfies readonly UsagerLocale[]

/** A language of agents and site owners. */
export type Locale = (typeof locales)[number]

/** The language used when nobody said which. */
export const defaultLocale = 'fr' as const satisfies Locale

/**
 * One sentence as an organisation or an instrument says it: in French, and in any other language
 * that somebody wrote it in. Readers of a language without it read the French one.
 */
export type Localised = Readonly<
  Record<typeof defaultLocale, string> &
    Partial<Record<Exclude<UsagerLocale, typeof defaultLocale>, string | undefined>>
>

/** A sentence of Parvis, in each language of agents and site owners. */
export type InEachLocale = Readonly<Record<Locale, string>>

/**
 * Returns a sentence in the language wanted, or in French where nobody wrote it in that one.
 * @returns `lang` is the language of the text: a page in another one says so.
 */
export function readText(
  sentence: Localised,
  wanted: UsagerLocale,
): { text: string; lang: UsagerLocale } {
  const text = sentence[wanted]
  return text === undefined
    ? { text: sentence[defaultLocale], lang: defaultLocale }
    : { text, lang: wanted }
}

/** The language `readText` reads a sentence in. */
export function resolveLocale(sentence: Localised, wanted: UsagerLocale): UsagerLocale {
  return readText(sentence, wanted).lang
}

/** The text alone of `readText`, for a place that cannot carry a language: an option, a file. */
export function localise(sentence: Localised, wanted: UsagerLocale): string {
  return readText(sentence, wanted).text
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
