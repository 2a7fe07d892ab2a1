import type { Locale } from '#shared/text/locale.ts'

/** A French number as it is read out: as at home in French, as from abroad otherwise. */
export function sayPhone(phone: string, locale: Locale): string {
  // Its groups hold together: a number cut at the end of a line is hard to read out.
  const said = locale === 'fr' ? phone.replace(/^\+33 /, '0') : phone
  return said.replaceAll(' ', '\u00a0')
}

/** The address that dials it. */
export function dial(phone: string): string {
  return `tel:${phone.replaceAll(/[^+0-9]/g, '')}`
}
