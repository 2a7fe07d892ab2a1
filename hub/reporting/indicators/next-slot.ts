import { shareOfRegister } from '#shared/statistics/share.ts'
import { countMonths } from '../../catalogue/availability/count-offer.ts'
import type { Indicator } from './indicator.ts'

/** Share of days on which the next free appointment was within the service standard. */
export const nextSlotIndicator: Indicator = {
  id: 'next_slot',
  world: 'commun',
  basis: 'register',
  guards: ['responsive', 'satisfied'],
  criteria: () => [],
  measure({ offered }) {
    const counted = countMonths(offered, 'slot')
    return counted.n === 0 ? null : { shares: [{ share: shareOfRegister(counted.x, counted.n) }] }
  },
}
