import { numbered } from './numbered.ts'
import type { Validator } from './validator.ts'

/** Number of an issue of Redmine: `#12` or `12`. */
export const refRedmine: Validator = {
  name: 'ref:redmine',
  read: (text) => numbered(text),
}
