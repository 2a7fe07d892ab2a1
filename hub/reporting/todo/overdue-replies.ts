import { countOverdueReplies } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** Usagers who wrote to a service, and wait for an answer longer than it declares. */
export const overdueRepliesWaiting: Waiting = {
  id: 'overdue_replies',
  page: 'panel',
  count: (database, { organisation, today }) => countOverdueReplies(database, organisation, today),
}
