import { perceptionCriterion } from '../report/criterion.ts'
import { tellShares } from '../report/tell-shares.ts'
import type { Indicator } from './indicator.ts'

const criterion = perceptionCriterion('responsiveness')

/** Share of usagers who were taken care of quickly enough, beside how long requests truly take. */
export const responsiveIndicator: Indicator = {
  id: 'responsive',
  world: 'usager',
  guards: ['delays', 'promises_kept'],
  criteria: [criterion],
  measure(known) {
    const shares = tellShares(known, criterion)
    return shares && { shares }
  },
}
