import type { LetterIdentity } from '../../../catalogue/identity/letter-identity.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { readLetter } from './read-letter.ts'
import { writeAppointment } from './write-calendar.ts'
import { writeHtml } from './write-html.tsx'
import { writeSubject } from './write-subject.ts'
import { writeText } from './write-text.ts'

/** The texts of an e-mail. */
export interface EmailWords {
  /** On one line, for any input. */
  subject: string
  text: string
  /** A whole document, with the same words as the text. */
  html: string
  /** A new, changed or cancelled appointment, as iCalendar with its method. */
  calendar: string | null
  identity: LetterIdentity
}

/** Writes the e-mail about a proof, in the language of its usager. */
export function writeEmail(told: ProofContent): EmailWords {
  const letter = readLetter(told)
  return {
    subject: writeSubject(letter),
    text: writeText(letter),
    html: writeHtml(letter),
    identity: letter.identity,
    calendar: told.proof.asks ? null : writeAppointment(told),
  }
}
