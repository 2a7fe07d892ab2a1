import { countUnreviewed } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** What was set aside, and no person has looked at. */
export const setAsideWaiting: Waiting = {
  id: 'set_aside',
  page: 'replies',
  count: (database, { organisation }) => countUnreviewed(database, organisation),
}
