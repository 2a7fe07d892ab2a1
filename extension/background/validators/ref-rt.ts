import { numbered } from './numbered.ts'
import type { Validator } from './validator.ts'

/** Number of a ticket of Request Tracker: `#12` or `12`. */
export const refRt: Validator = {
  name: 'ref:rt',
  read: (text) => numbered(text),
}
