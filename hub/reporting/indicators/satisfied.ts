import { openingCriterion } from '../figures/criterion.ts'
import { shareFigure } from '../figures/share-figure.ts'
import type { Indicator } from './indicator.ts'

/**
 * Share of usagers whose démarche went well, by the instrument the organisation asks now and no
 * other. Where nothing was ever promised, its guard is another of the general interest.
 */
export const satisfiedIndicator: Indicator = {
  id: 'satisfied',
  world: 'usager',
  basis: 'answers',
  guards: ['promises_kept', 'equal_quality', 'same_treatment', 'delays'],
  ...shareFigure(openingCriterion),
}
