import { perceptionCriterion } from '../figures/criterion.ts'
import { shareFigure } from '../figures/share-figure.ts'
import type { Indicator } from './indicator.ts'

/** Share of usagers who say they were treated like others. */
export const sameTreatmentIndicator: Indicator = {
  id: 'same_treatment',
  world: 'commun',
  basis: 'answers',
  guards: ['own_situation', 'satisfied'],
  ...shareFigure(perceptionCriterion('civic')),
}
