import { perceptionCriterion } from '../report/criterion.ts'
import { tellShares } from '../report/tell-shares.ts'
import type { Indicator } from './indicator.ts'

const criterion = perceptionCriterion('civic')

/** Share of usagers who say they got the same treatment as others. */
export const sameTreatmentIndicator: Indicator = {
  id: 'same_treatment',
  world: 'commun',
  guards: ['own_situation', 'satisfied'],
  criteria: [criterion],
  measure(known) {
    const shares = tellShares(known, criterion)
    return shares && { shares }
  },
}
