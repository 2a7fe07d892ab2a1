import { shareOfRegister } from '#shared/statistics/share.ts'
import type { Indicator } from './indicator.ts'

/** Share of first announced dates that were met, among those due. */
export const promisesKeptIndicator: Indicator = {
  id: 'promises_kept',
  world: 'commun',
  basis: 'register',
  guards: ['satisfied'],
  criteria: () => [],
  measure: ({ promises }) =>
    promises && { shares: [{ share: shareOfRegister(promises.kept, promises.due) }] },
}
