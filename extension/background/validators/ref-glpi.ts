import { numbered } from './numbered.ts'
import type { Validator } from './validator.ts'

/** Id of a ticket of GLPI, which has no other number: `12`, `#12` or `(#12)`, as its title ends. */
export const refGlpi: Validator = {
  name: 'ref:glpi',
  read: (text) => numbered(text.trim().replace(/^\((.*)\)$/, '$1')),
}
