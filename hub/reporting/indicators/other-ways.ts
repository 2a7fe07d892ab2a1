import { describeWays } from '../figures/count-supply.ts'
import type { Indicator } from './indicator.ts'

/** Share of places reachable without the internet: the law requires an alternative. */
export const otherWaysIndicator: Indicator = {
  id: 'other_ways',
  world: 'commun',
  basis: 'register',
  guards: ['own_situation', 'satisfied'],
  criteria: () => [],
  measure(known) {
    const supply = describeWays(known)
    return supply && { shares: [], supply }
  },
}
