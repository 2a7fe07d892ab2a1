import type { Figure } from '#shared/contract/indicators.ts'
import type { NonEmpty, World } from '#shared/report/measured.ts'
import type { FindCriterion } from '../report/criterion.ts'
import type { Known } from '../report/known.ts'

/**
 * Something known of every service of an organisation. Each serves one world and names its guards
 * in the other: the two are shown together or not at all.
 */
export interface Indicator {
  id: string
  world: World
  /** Ids of indicators of the other world; the first that has enough to say is shown beside it. */
  guards: NonEmpty<string>
  /** Which answers it counts, when it counts answers. */
  criteria: readonly FindCriterion[]
  /** `null` where it is not asked or not recorded. Pure: all it knows is what it is given. */
  measure(known: Known): Omit<Figure, 'indicator'> | null
}
