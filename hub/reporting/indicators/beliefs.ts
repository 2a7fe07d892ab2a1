import { believedItems } from '../../agents/beliefs/questions.ts'
import { markCriterion } from '../figures/criterion.ts'
import { describeBelieved } from '../figures/describe-believed.ts'
import type { Indicator } from './indicator.ts'

/**
 * What the team of a service believes usagers expect and live, beside what usagers say: the first gap
 * of the model. It says whether the team knows whom it serves, and nothing of any agent.
 */
export const beliefsIndicator: Indicator = {
  id: 'beliefs',
  world: 'usager',
  basis: 'answers',
  guards: ['promises_kept', 'delays', 'equal_quality', 'same_treatment'],
  criteria: (instrument) =>
    believedItems(instrument).flatMap(({ item }) => markCriterion(instrument, item) ?? []),
  measure(known) {
    const believed = describeBelieved(known)
    return believed.length === 0 ? null : { shares: [], believed }
  },
}
