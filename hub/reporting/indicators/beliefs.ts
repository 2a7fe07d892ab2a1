import { believedItems } from '../../agents/beliefs/questions.ts'
import { markCriterion } from '../figures/criterion.ts'
import { describeBelieved } from '../figures/describe-believed.ts'
import type { Indicator } from './indicator.ts'

/**
 * Compares what the team believes of usagers with what usagers say: gap 1 of the SERVQUAL model. It
 * describes the team and no single agent.
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
