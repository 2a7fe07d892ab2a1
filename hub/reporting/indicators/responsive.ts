import { perceptionCriterion } from '../figures/criterion.ts'
import { shareFigure } from '../figures/share-figure.ts'
import type { Indicator } from './indicator.ts'

/** Share of usagers served quickly enough, beside the real waiting times. */
export const responsiveIndicator: Indicator = {
  id: 'responsive',
  world: 'usager',
  basis: 'answers',
  guards: ['delays', 'promises_kept'],
  ...shareFigure(perceptionCriterion('responsiveness')),
}
