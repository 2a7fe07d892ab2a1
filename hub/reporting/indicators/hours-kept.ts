import { shareOfRegister } from '#shared/statistics/share.ts'
import { countMonths } from '../../catalogue/availability/count-offer.ts'
import type { Indicator } from './indicator.ts'

/** Share of declared days on which places opened as declared. */
export const hoursKeptIndicator: Indicator = {
  id: 'hours_kept',
  world: 'commun',
  basis: 'register',
  guards: ['satisfied', 'compared'],
  criteria: () => [],
  measure({ offered }) {
    const counted = countMonths(offered, 'hours')
    return counted.n === 0 ? null : { shares: [{ share: shareOfRegister(counted.x, counted.n) }] }
  },
}
