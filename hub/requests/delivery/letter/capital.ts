import { intlTag, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** A sentence that begins as sentences do in its language. */
export function capital(said: string, locale: UsagerLocale): string {
  const [first = ''] = said
  return first.toLocaleUpperCase(intlTag(locale)) + said.slice(first.length)
}
