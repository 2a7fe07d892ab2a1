import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** A sentence, and the language it is written in: that of the reader, or of the organisation. */
export interface LocalisedSentence {
  text: string
  lang: UsagerLocale
  /** Where it leads, when it can be followed: a number to call, an address to write to. */
  href?: string
}

/** Sentences under a title of their own. */
export interface Section {
  title: string
  lines: readonly LocalisedSentence[]
}
