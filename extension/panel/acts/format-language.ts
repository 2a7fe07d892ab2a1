import type { Locale } from '#shared/text/locale.ts'

/** A language by its name in another: *arabe*, *Arabic*. */
export function formatLanguage(tag: string, spoken: Locale): string {
  const [language = tag] = tag.split('-')
  return new Intl.DisplayNames(spoken, { type: 'language' }).of(language) ?? tag
}
