import { countUnansweredHandovers } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** What usagers shared with the agent in charge, and nobody answered. */
export const handedOverWaiting: Waiting = {
  id: 'handed_over',
  page: 'replies',
  count: (database, { organisation, today }) =>
    countUnansweredHandovers(database, organisation, today),
}
