import { countUndecided } from '../warnings/sql.ts'
import type { Waiting } from './waiting.ts'

/** Alerts to explain. */
export const warningsWaiting: Waiting = {
  id: 'warnings',
  page: 'service',
  async count(database, { organisation }) {
    const undecided = await countUndecided(database, organisation)
    return [...undecided.values()].reduce((all, n) => all + n, 0)
  },
}
