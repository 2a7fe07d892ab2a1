import { shareOfRegister } from '#shared/statistics/share.ts'
import type { Indicator } from './indicator.ts'

/** Share of the dates first announced that were kept, among those that have come due. */
export const promisesKeptIndicator: Indicator = {
  id: 'promises_kept',
  world: 'commun',
  basis: 'register',
  guards: ['satisfied'],
  criteria: () => [],
  measure: ({ promises }) =>
    promises && { shares: [{ share: shareOfRegister(promises.kept, promises.due) }] },
}
