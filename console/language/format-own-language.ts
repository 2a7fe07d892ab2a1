import { formatLanguage } from '#shared/text/format-language.ts'
import type { Locale } from '#shared/text/locale.ts'
import { languageNames, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** A language of usagers by its own name, then by its name in the language of the console. */
export function formatOwnLanguage(language: UsagerLocale, locale: Locale): string {
  const own = languageNames[language]
  const [spoken] = language.split('-')
  return spoken === locale ? own : `${own} (${formatLanguage(language, locale)})`
}
