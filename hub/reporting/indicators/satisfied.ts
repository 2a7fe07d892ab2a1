import { openingCriterion } from '../figures/criterion.ts'
import { shareFigure } from '../figures/share-figure.ts'
import type { Indicator } from './indicator.ts'

/**
 * Share of satisfied usagers, by the current instrument alone. Where no date was ever announced,
 * another indicator of the general interest is its guard.
 */
export const satisfiedIndicator: Indicator = {
  id: 'satisfied',
  world: 'usager',
  basis: 'answers',
  guards: ['promises_kept', 'equal_quality', 'same_treatment', 'delays'],
  ...shareFigure(openingCriterion),
}
