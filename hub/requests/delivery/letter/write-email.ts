import type { ProofContent } from '../channels/proof-content.ts'
import { readLetter } from './read-letter.ts'
import { writeAppointment } from './write-calendar.ts'
import { writeHtml } from './write-html.tsx'
import { writeSubject } from './write-subject.ts'
import { writeText } from './write-text.ts'

/** What a usager reads by e-mail. */
export interface EmailWords {
  /** On one line, whatever anybody wrote. */
  subject: string
  text: string
  /** A whole document, the same in words as the text. */
  html: string
  /** An appointment that is made, changed or cancelled, as iCalendar with its method. */
  calendar: string | null
}

/** Writes the e-mail about a proof, in the language of its usager. */
export function writeEmail(told: ProofContent): EmailWords {
  const letter = readLetter(told)
  return {
    subject: writeSubject(letter, told.request.reference),
    text: writeText(letter),
    html: writeHtml(letter),
    calendar: writeAppointment(told),
  }
}
