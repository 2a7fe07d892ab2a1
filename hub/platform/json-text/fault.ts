import type { Locale } from '#shared/text/locale.ts'

/** Where in the JSON: names of fields and indexes of lists. */
export type Path = readonly (string | number)[]

/** One thing to change in a text, with its sentence in whatever language is asked for. */
export interface TextFault {
  path: Path
  code: string
  /** Offset in the text; without it, the place of `path`. */
  offset?: number
  say(locale: Locale): string
}
