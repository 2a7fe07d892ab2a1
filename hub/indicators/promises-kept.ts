import { share } from '#shared/statistics/share.ts'
import type { Indicator } from './indicator.ts'

/** Share of the dates first announced that were kept, among those that have come due. */
export const promisesKeptIndicator: Indicator = {
  id: 'promises_kept',
  world: 'commun',
  guards: ['satisfied'],
  criteria: () => [],
  measure: ({ promises }) =>
    promises && { shares: [{ share: share(promises.kept, promises.due) }] },
}
