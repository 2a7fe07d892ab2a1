import type { Figure } from '#shared/contract/indicators.ts'
import type { NonEmpty, World } from '#shared/report/measured.ts'
import type { CriteriaOf } from '../report/criterion.ts'
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
  /** Which answers to an instrument it counts; none, when it counts no answers. */
  criteria: CriteriaOf
  /** `null` where it is not asked or not recorded. Pure: all it knows is what it is given. */
  measure(known: Known): Omit<Figure, 'indicator'> | null
}
