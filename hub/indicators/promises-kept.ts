import { share } from '#shared/statistics/share.ts'
import { countPromises } from '../store/promises.ts'
import type { Indicator } from './indicator.ts'

/** Share of the dates first announced that were kept, among those that have come due. */
export const promisesKeptIndicator: Indicator = {
  id: 'promises_kept',
  world: 'commun',
  guard: 'satisfied',
  empty: [{ share: share(0, 0) }],
  async compute(database, organisation, now) {
    const counts = await countPromises(database, organisation, now)
    return new Map(counts.map(({ service, kept, due }) => [service, [{ share: share(kept, due) }]]))
  },
}
