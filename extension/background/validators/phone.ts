import { parsePhone } from '#shared/telephone/phone.ts'
import type { Validator } from './validator.ts'

/** A telephone number, in E.164: as the hub compares it. */
export const phone: Validator = {
  name: 'phone',
  read: (text) =>
    /^[^\p{L}]*$/u.test(text.replace(/^tel:/i, '')) ? (parsePhone(text)?.phone ?? null) : null,
}
