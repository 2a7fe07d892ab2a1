import { countLateWithoutWord } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** Passed dates without a message to the usager: their number, never their names. */
export const lateWaiting: Waiting = {
  id: 'late',
  page: 'panel',
  count: (database, { organisation, now }) => countLateWithoutWord(database, organisation, now),
}
