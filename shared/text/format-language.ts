import type { Locale } from './locale.ts'

/** Browsers have no name for its tag. */
const simpleFrench: Readonly<Record<Locale, string>> = {
  fr: 'français facile',
  en: 'simple French',
}

/** A language by its name in another: *arabe*, *Arabic*. */
export function formatLanguage(tag: string, spoken: Locale): string {
  if (tag === 'fr-simple') return simpleFrench[spoken]
  const [language = tag] = tag.split('-')
  return new Intl.DisplayNames(spoken, { type: 'language' }).of(language) ?? tag
}
