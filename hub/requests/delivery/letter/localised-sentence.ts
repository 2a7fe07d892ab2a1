import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** A sentence with its language: the reader's or the organisation's. */
export interface LocalisedSentence {
  text: string
  lang: UsagerLocale
  /** Its link: a phone number or an e-mail address. */
  href?: string
}

/** Sentences under a title. */
export interface Section {
  title: string
  lines: readonly LocalisedSentence[]
}
