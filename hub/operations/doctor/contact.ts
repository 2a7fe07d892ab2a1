import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Examination } from './examination.ts'

/** Checks that a security contact is set. */
export const contactExamination: Examination = {
  subject: 'contact',
  needs: 'nothing',
  async *examine({ settings: { securityContact: contact }, locale }) {
    const text = doctorText[locale].contact
    yield contact === null
      ? { how: 'note', words: text.none }
      : { how: 'well', words: fill(text.known, { contact }) }
  },
}
