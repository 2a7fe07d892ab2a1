import { describeDelays } from '../figures/describe-delays.ts'
import type { Indicator } from './indicator.ts'

/** How long requests take, those that still wait counted for what they have waited. */
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
