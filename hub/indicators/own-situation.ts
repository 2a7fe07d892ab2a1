import { perceptionCriterion } from '../report/criterion.ts'
import { tellShares } from '../report/tell-shares.ts'
import type { Indicator } from './indicator.ts'

const criterion = perceptionCriterion('empathy')

/**
 * Share of usagers whose situation was taken into account. Its only guard is its civic twin: what
 * adapts to one person must stay the same for all, and recognising is not granting privilege.
 */
export const ownSituationIndicator: Indicator = {
  id: 'own_situation',
  world: 'usager',
  guards: ['same_treatment'],
  criteria: [criterion],
  measure(known) {
    const shares = tellShares(known, criterion)
    return shares && { shares }
  },
}
