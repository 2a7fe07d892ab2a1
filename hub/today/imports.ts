import { countImportsWithRejects } from '../store/today.ts'
import type { Waiting } from './waiting.ts'

/** Days in which an import is looked at again. */
const recent = 30 * 24 * 3600 * 1000

/** Imports that left lines out. */
export const importsWaiting: Waiting = {
  id: 'imports',
  page: 'coverage',
  count: (database, { organisation, now }) =>
    countImportsWithRejects(database, organisation, new Date(now.getTime() - recent)),
}
