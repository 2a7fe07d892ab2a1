import { numbered } from './numbered.ts'
import type { Validator } from './validator.ts'

/** Number of a conversation of Chatwoot in its account: `#12` or `12`. */
export const refChatwoot: Validator = {
  name: 'ref:chatwoot',
  read: (text) => numbered(text, 10),
}
