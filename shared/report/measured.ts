import type { Figure } from '../contract/reporting/indicators.ts'
import type { World } from '../contract/reporting/world.ts'

/** At least one. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** One indicator of one service, with its possible guards of the other world. */
export interface Measured<W extends World = World> {
  indicator: string
  world: W
  /** Ids of guards in the other world; the first with enough data is shown. */
  guards: NonEmpty<string>
  /** `null` when it is not measured at all. */
  figure: Figure | null
}
