import type { ProofContent } from '../proof-content.ts'

/** The content of an e-mail. */
export interface Letter {
  subject: string
  text: string
  html: string
  /** Its dates as iCalendar; `null` without one. */
  calendar: string | null
}

/** Writes the e-mail of a proof. */
export type WriteLetter = (told: ProofContent) => Letter
