import { intlTag, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** Capitalises a sentence for its language. */
export function capital(said: string, locale: UsagerLocale): string {
  const [first = ''] = said
  return first.toLocaleUpperCase(intlTag(locale)) + said.slice(first.length)
}
