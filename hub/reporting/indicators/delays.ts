import { pointsOfWaits } from '../figures/chart-points.ts'
import { describeRegisterChange } from '../figures/describe-change.ts'
import { describeDelays } from '../figures/describe-delays.ts'
import type { Indicator } from './indicator.ts'

/** Measures waiting times, with open requests censored at their present wait. */
export const delaysIndicator: Indicator = {
  id: 'delays',
  world: 'commun',
  basis: 'register',
  guards: ['responsive', 'satisfied'],
  criteria: () => [],
  measure(known) {
    const { waits, norm } = known
    if (waits.length === 0) return null
    const found = describeDelays(waits, norm)
    if (found === null) return { shares: [] }
    const change = found.delays.within && describeRegisterChange(known, pointsOfWaits(known))
    return { shares: [], delays: { ...found.delays, ...(change && { change }) } }
  },
}
