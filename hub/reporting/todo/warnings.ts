import { countUndecided } from '../warnings/sql.ts'
import type { Waiting } from './waiting.ts'

/** Warnings that nobody has said anything of. */
export const warningsWaiting: Waiting = {
  id: 'warnings',
  page: 'answers',
  async count(database, { organisation }) {
    const undecided = await countUndecided(database, organisation)
    return [...undecided.values()].reduce((all, n) => all + n, 0)
  },
}
