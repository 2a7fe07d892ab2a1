import type { Figure } from '#shared/contract/indicators.ts'
import type { Queryable } from '../store/database.ts'

/** A figure per service. Services it says nothing of have too few to say. */
type Figures = ReadonlyMap<string, Figure['shares']>

/**
 * Something known of every service of an organisation. Each serves one world and names its guard
 * in the other: the two are shown together or not at all.
 */
export interface Indicator {
  id: string
  world: 'usager' | 'commun'
  /** Id of an indicator of the other world. */
  guard: string
  /** What is shown of a service without data. */
  empty: Figure['shares']
  compute(database: Queryable, organisation: string, now: Date): Promise<Figures>
}
