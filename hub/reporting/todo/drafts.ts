import { countUnpublished } from './sql.ts'
import type { Waiting } from './waiting.ts'

const oneDay = 24 * 3600 * 1000

/** Forms tried in the last day and not yet published. */
export const draftsWaiting: Waiting = {
  id: 'drafts',
  page: 'questions',
  count: (database, { organisation, now }) =>
    countUnpublished(database, organisation, new Date(now.getTime() - oneDay)),
}
