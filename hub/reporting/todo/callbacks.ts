import { countWishedCalls } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** Usagers who want to be called. */
export const callbacksWaiting: Waiting = {
  id: 'callbacks',
  page: 'answers',
  count: (database, { organisation }) => countWishedCalls(database, organisation),
}
