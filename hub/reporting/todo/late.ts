import { countLateWithoutWord } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** Dates that have passed without a word to their usagers: how many, never whose. */
export const lateWaiting: Waiting = {
  id: 'late',
  page: 'answers',
  count: (database, { organisation, now }) => countLateWithoutWord(database, organisation, now),
}
