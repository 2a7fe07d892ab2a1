import { perceptionCriterion } from '../figures/criterion.ts'
import { shareFigure } from '../figures/share-figure.ts'
import type { Indicator } from './indicator.ts'

/**
 * Share of usagers whose situation was taken into account. Its only guard is its civic twin: what
 * adapts to one person must stay the same for all, and recognising is not granting privilege.
 */
export const ownSituationIndicator: Indicator = {
  id: 'own_situation',
  world: 'usager',
  basis: 'answers',
  guards: ['same_treatment'],
  ...shareFigure(perceptionCriterion('empathy')),
}
