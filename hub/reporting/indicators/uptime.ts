import { shareOfRegister } from '#shared/statistics/share.ts'
import { countProbes } from '../../catalogue/availability/count-offer.ts'
import type { Indicator } from './indicator.ts'

/** Share of days on which the service's addresses answered every check. */
export const uptimeIndicator: Indicator = {
  id: 'uptime',
  world: 'commun',
  basis: 'register',
  guards: ['satisfied', 'compared'],
  criteria: () => [],
  measure({ offered }) {
    const counted = countProbes(offered)
    return counted.n === 0 ? null : { shares: [{ share: shareOfRegister(counted.x, counted.n) }] }
  },
}
