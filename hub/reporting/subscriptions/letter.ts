import type { Locale } from '#shared/text/locale.ts'
import type { LetterIdentity } from '../../catalogue/identity/letter-identity.ts'

/** One line of a letter. */
export interface LetterLine {
  /** A warning shown first. */
  alert?: string
  /** Its world or its service, where it concerns one. */
  head?: string
  text: string
  /** Secondary text. */
  isFaint?: boolean
  /** Where it is explained. */
  links?: readonly { label: string; url: string }[]
}

/** A titled part of a letter. */
export interface LetterPart {
  title: string
  lines: readonly LetterLine[]
}

/** A letter to a subscriber, before rendering. */
export interface SubscriptionLetter {
  locale: Locale
  /** On one line, whatever its parts contain. */
  subject: string
  title: string
  identity: LetterIdentity
  lead: readonly string[]
  parts: readonly LetterPart[]
  way: { label: string; url: string }
  note: string | null
  footer: readonly string[]
  /** The unsubscribe link; `null` where there is nothing to stop. */
  stop: { label: string; url: string } | null
}
