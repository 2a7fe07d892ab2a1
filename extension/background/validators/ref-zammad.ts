import type { Validator } from './validator.ts'

/**
 * The number that Zammad shows a ticket by, `Ticket#66001`. The id in its address is another one, by
 * which nobody calls it: as a number has five digits or more, most ids are none.
 */
export const refZammad: Validator = {
  name: 'ref:zammad',
  read: (text) => /^(?:Ticket ?)?#?(\d{5,18})$/i.exec(text.trim())?.[1] ?? null,
}
