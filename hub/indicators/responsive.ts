import { perceptionCriterion } from '../report/criterion.ts'
import { shareFigure } from '../report/share-figure.ts'
import type { Indicator } from './indicator.ts'

/** Share of usagers who were taken care of quickly enough, beside how long requests truly take. */
export const responsiveIndicator: Indicator = {
  id: 'responsive',
  world: 'usager',
  basis: 'answers',
  guards: ['delays', 'promises_kept'],
  ...shareFigure(perceptionCriterion('responsiveness')),
}
