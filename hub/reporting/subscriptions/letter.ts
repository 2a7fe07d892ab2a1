import type { Locale } from '#shared/text/locale.ts'

/** One thing a letter says. */
export interface LetterLine {
  /** What it is of: a world, where it says something of one. */
  head?: string
  text: string
  /** Weak, or said beside something else. */
  isFaint?: boolean
}

/** A part of a letter under its title. */
export interface LetterPart {
  title: string
  /** What must be seen before the rest. */
  alert?: string
  lines: readonly LetterLine[]
}

/** A letter to somebody who follows an organisation, before it is drawn. */
export interface SubscriptionLetter {
  locale: Locale
  /** On one line, whatever anybody wrote. */
  subject: string
  title: string
  organisation: string
  lead: readonly string[]
  parts: readonly LetterPart[]
  way: { label: string; url: string }
  note: string | null
  footer: readonly string[]
  /** Where it is stopped without signing in; `null` while nothing is to be stopped. */
  stop: { label: string; url: string } | null
}
