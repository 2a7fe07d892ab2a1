import type { Figure } from '../contract/reporting/indicators.ts'
import type { World } from '../contract/reporting/world.ts'

/** At least one. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** What one indicator found of one service, and which of the other world may stand beside it. */
export interface Measured<W extends World = World> {
  indicator: string
  world: W
  /** Ids of indicators of the other world; the first that has enough to say is shown beside it. */
  guards: NonEmpty<string>
  /** `null` where it is not asked or not recorded at all. */
  figure: Figure | null
}
