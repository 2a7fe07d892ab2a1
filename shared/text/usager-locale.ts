import type { Locale } from './locale.ts'

/** A language a usager may be asked in. Agents and site owners read those of `locale.ts`. */
export type UsagerLocale = Locale

/** Which way it is written. */
export function directionOf(_: UsagerLocale): 'ltr' | 'rtl' {
  return 'ltr'
}
