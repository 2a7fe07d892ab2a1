import { countUnansweredHandovers } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** Feedback shared with the agent in charge, without a reply. */
export const handedOverWaiting: Waiting = {
  id: 'handed_over',
  page: 'replies',
  count: (database, { organisation, today }) =>
    countUnansweredHandovers(database, organisation, today),
}
