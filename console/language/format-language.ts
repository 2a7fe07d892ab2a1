import type { Locale } from '#shared/text/locale.ts'
import { intlTag, languageNames, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** A language of usagers by its own name, and by the one whoever settles the site gives it. */
export function formatLanguage(language: UsagerLocale, locale: Locale): string {
  const own = languageNames[language]
  const [spoken = language] = language.split('-')
  const name = new Intl.DisplayNames(intlTag(locale), { type: 'language' }).of(spoken)
  const isSaid = spoken === locale || name === undefined
  return isSaid ? own : `${own} (${name})`
}
