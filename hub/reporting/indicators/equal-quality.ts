import { alone, openingCriterion } from '../figures/criterion.ts'
import { describePlaces } from '../figures/describe-places.ts'
import type { Indicator } from './indicator.ts'

/** Judges whether satisfaction is equivalent in every territory, in three words each. */
export const equalQualityIndicator: Indicator = {
  id: 'equal_quality',
  world: 'commun',
  basis: 'answers',
  guards: ['satisfied', 'compared'],
  criteria: alone(openingCriterion),
  measure(known) {
    const criterion = openingCriterion(known.asked)
    const places = criterion && describePlaces(known, criterion)
    return places && { shares: [], places }
  },
}
