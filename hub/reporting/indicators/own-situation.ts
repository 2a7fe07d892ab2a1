import { perceptionCriterion } from '../figures/criterion.ts'
import { shareFigure } from '../figures/share-figure.ts'
import type { Indicator } from './indicator.ts'

/**
 * Share of usagers whose situation was taken into account. Its only guard is equal treatment:
 * adapting to one person must not favour them over others.
 */
export const ownSituationIndicator: Indicator = {
  id: 'own_situation',
  world: 'usager',
  basis: 'answers',
  guards: ['same_treatment'],
  ...shareFigure(perceptionCriterion('empathy')),
}
