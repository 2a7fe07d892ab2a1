import { countWishedCalls } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** Usagers who wait for a call. */
export const callbacksWaiting: Waiting = {
  id: 'callbacks',
  page: 'panel',
  count: (database, { organisation }) => countWishedCalls(database, organisation),
}
