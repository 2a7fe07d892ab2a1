import type { LetterIdentity } from '../../../../catalogue/identity/letter-identity.ts'
import type { ProofContent } from '../proof-content.ts'

/** The content of an e-mail. */
export interface Letter {
  subject: string
  text: string
  html: string
  /** Its dates as iCalendar; `null` without one. */
  calendar: string | null
  /** Who writes: its name is the sender's, its crest is attached. */
  identity: LetterIdentity
}

/** Writes the e-mail of a proof. */
export type WriteLetter = (told: ProofContent) => Letter
