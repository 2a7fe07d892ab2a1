import type { DayUnit } from '#shared/calendar/declared/working-days.ts'
import type { Length } from '#shared/calendar/period.ts'
import type { Declaration } from '#shared/contract/catalogue/declaration.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { SignalLimits } from '#shared/statistics/chart-signal.ts'
import type { BeliefTally } from '../../agents/beliefs/sql.ts'
import type { AvailabilityFacts } from '../../catalogue/availability/availability-facts.ts'
import type { Followed } from '../../catalogue/territories/followed.ts'
import type { SettingCount } from '../../feedback/abuse/read-aside-sql.ts'
import type {
  MonthTally,
  TerritoryMonth,
  TerritoryTally,
} from '../../feedback/answers/tallies-sql.ts'
import type { PromiseCount } from '../../requests/promises/promise-counts-sql.ts'
import type { WaitCount } from '../../requests/waits/count-waits.ts'

/** Who will read a report: people of the organisation, or anybody it is handed to. */
export type Audience = 'inside' | 'public'

/** All that is known of one service, from which every indicator is computed and nothing else. */
export interface Known {
  service: string
  /** The instrument asked now: figures are of its answers alone. */
  asked: Instrument
  /** Every instrument that was ever answered, by `id version`. */
  instruments: ReadonlyMap<string, Instrument>
  /** Answers by month, of all instruments. */
  months: readonly MonthTally[]
  /** Answers that a person set aside, by month: not among those. */
  aside: readonly MonthTally[]
  /** Both together. */
  withAside: readonly MonthTally[]
  /** Why they are, and by whose decision. */
  settings: readonly SettingCount[]
  /** Answers of the web by territory, of the instrument asked now. */
  territories: readonly TerritoryTally[]
  /**
   * The same month by month, as far back as a chart looks, and outside all days of the years that the
   * compared periods are in. Inside of the opening question alone.
   */
  territoryMonths: readonly TerritoryMonth[]
  /** What its agents were counted to believe of usagers, by quarter, of all instruments. */
  beliefs: readonly BeliefTally[]
  promises: PromiseCount | null
  /** What it offers where: open, reachable, soon. */
  offered: AvailabilityFacts
  /** Empty where no request was ever recorded. */
  waits: readonly WaitCount[]
  /** Within how many of what days the norm promises an answer; `null` when it says none in days. */
  norm: { days: number | null; unit: DayUnit }
  declarations: readonly Declaration[]
  /** How many live in each territory, by its code; empty until somebody declares it. */
  population: Population
  /** Territories whose answers are read under another, and which. */
  followed: readonly Followed[]
  /** Names of territories nobody declared, where they are known. */
  names: ReadonlyMap<string, string>
  /** What the report is about; `null` for all there is. */
  period: string | null
  every: Length
  /** The period that a change is told of, and the one before; `null` while it is not over. */
  compared: { before: string; after: string } | null
  /** How far a chart of the organisation reaches, by how many it has. */
  limits: SignalLimits
  /** In the organisation's zone, `YYYY-MM-DD`. */
  today: string
  audience: Audience
}

/** Territories that are declared, and how many people they are together. */
export interface Population {
  territories: ReadonlyMap<string, { name: string; population: number }>
  people: number
}

/** Names an instrument in a version. */
export const versionOf = ({ id, version }: { id: string; version: number }) => `${id} ${version}`
