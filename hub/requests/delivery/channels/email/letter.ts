import type { ProofContent } from '../proof-content.ts'

/** What is said in an e-mail. */
export interface Letter {
  subject: string
  text: string
  html: string
  /** The dates it is about as iCalendar; `null` where there is none. */
  calendar: string | null
}

/** Writes the e-mail of a proof. */
export type WriteLetter = (told: ProofContent) => Letter
