import { shareOfRegister } from '#shared/statistics/share.ts'
import { pointsOfPromises } from '../figures/chart-points.ts'
import { describeRegisterChange } from '../figures/describe-change.ts'
import type { Indicator } from './indicator.ts'

/** Share of first announced dates that were met, among those due. */
export const promisesKeptIndicator: Indicator = {
  id: 'promises_kept',
  world: 'commun',
  basis: 'register',
  guards: ['satisfied'],
  criteria: () => [],
  measure(known) {
    const { promises } = known
    if (promises === null) return null
    const share = shareOfRegister(promises.kept, promises.due)
    const change =
      share.told === 'nothing' ? null : describeRegisterChange(known, pointsOfPromises(known))
    return { shares: [{ share, ...(change && { change }) }] }
  },
}
