import { describeSupply } from '../figures/count-supply.ts'
import type { Indicator } from './indicator.ts'

/** Places of a service for 10,000 inhabitants, and the inequality of their spread. */
export const offersIndicator: Indicator = {
  id: 'offers',
  world: 'commun',
  basis: 'register',
  guards: ['own_situation', 'satisfied'],
  criteria: () => [],
  measure(known) {
    const supply = describeSupply(known)
    return supply && { shares: [], supply }
  },
}
