import { parsePhone } from '#shared/telephone/phone.ts'
import type { Validator } from './validator.ts'

/** What a number is written with: an extension or a second number beside it is more than one number. */
const written = /^(?:tel:)?[\s\p{Nd}+()./\p{Pd}]*$/iu

/** A telephone number, in E.164: as the hub compares it, which reads it with the same function. */
export const phone: Validator = {
  name: 'phone',
  read(text) {
    const bare = text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(?<![.,;])[.,;]+$/, '')
    return written.test(bare) ? (parsePhone(bare)?.phone ?? null) : null
  },
}
