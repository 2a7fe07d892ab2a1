import type { Locale } from '#shared/text/locale.ts'

/** Path in the JSON: field names and list indexes. */
export type Path = readonly (string | number)[]

/** One thing to change in a text, with its sentence in any language. */
export interface TextFault {
  path: Path
  code: string
  /** Offset in the text; without it, the position of `path`. */
  offset?: number
  say(locale: Locale): string
}
