import { countUnreviewed } from './sql.ts'
import type { Waiting } from './waiting.ts'

/** Answers set aside automatically, to review. */
export const setAsideWaiting: Waiting = {
  id: 'set_aside',
  page: 'replies',
  count: (database, { organisation }) => countUnreviewed(database, organisation),
}
