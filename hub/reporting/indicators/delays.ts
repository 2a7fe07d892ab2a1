import { describeDelays } from '../figures/describe-delays.ts'
import type { Indicator } from './indicator.ts'

/** Measures waiting times, with open requests censored at their present wait. */
export const delaysIndicator: Indicator = {
  id: 'delays',
  world: 'commun',
  basis: 'register',
  guards: ['responsive', 'satisfied'],
  criteria: () => [],
  measure({ waits, norm }) {
    if (waits.length === 0) return null
    const found = describeDelays(waits, norm)
    return found === null ? { shares: [] } : { shares: [], delays: found.delays }
  },
}
