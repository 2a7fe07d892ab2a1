/**
 * Languages a usager may be asked in, French first. `fr-simple` is « français facile », by the tag
 * that says it. Agents and site owners read those of `locale.ts`.
 */
export const usagerLocales = [
  'fr',
  'fr-simple',
  'en',
  'ar',
  'es',
  'pt',
  'de',
  'it',
  'uk',
  'tr',
] as const

/** A language a usager may be asked in. */
export type UsagerLocale = (typeof usagerLocales)[number]

/** Whether somebody who speaks a language has read and confirmed all that it says. */
type LanguageReview = 'reviewed' | 'to_review'

/** What is known of each language. One to review says everything, and the console says so beside it. */
export const languageReviews: Readonly<Record<UsagerLocale, LanguageReview>> = {
  fr: 'reviewed',
  'fr-simple': 'reviewed',
  en: 'reviewed',
  ar: 'to_review',
  es: 'to_review',
  pt: 'to_review',
  de: 'to_review',
  it: 'to_review',
  uk: 'to_review',
  tr: 'to_review',
}

/** Languages that a new site and a page without a site begin with. The others are off until a site turns them on. */
export const firstLocales: readonly UsagerLocale[] = ['fr', 'fr-simple', 'en', 'ar']

/** Each language by its own name, as its readers look for it. */
export const languageNames: Readonly<Record<UsagerLocale, string>> = {
  fr: 'Français',
  'fr-simple': 'Français facile',
  en: 'English',
  ar: 'العربية',
  es: 'Español',
  pt: 'Português',
  de: 'Deutsch',
  it: 'Italiano',
  uk: 'Українська',
  tr: 'Türkçe',
}

/** Which way it is written. */
export function directionOf(locale: UsagerLocale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

/** How dates and numbers are written, where the language alone would say it otherwise. */
const tags: Partial<Record<UsagerLocale, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn', pt: 'pt-PT' }

/** The tag by which `Intl` writes in a language as it is written in France: figures are Latin. */
export const intlTag = (locale: UsagerLocale): string => tags[locale] ?? locale

/**
 * The language a usager reads best among some.
 * @param wanted language tags, best first (`fr-simple`, `pt-BR`); unknown ones are passed over.
 * @param offered languages to choose from, the first of them where none is wanted.
 */
export function chooseUsagerLocale(
  wanted: readonly string[],
  offered: readonly UsagerLocale[],
): UsagerLocale {
  for (const tag of wanted) {
    const whole = tag.toLowerCase()
    const found =
      offered.find((locale) => locale === whole) ??
      offered.find((locale) => locale === whole.split('-')[0])
    if (found) return found
  }
  return offered[0] ?? 'fr'
}
