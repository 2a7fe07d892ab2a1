import type { DayUnit } from '#shared/calendar/declared/working-days.ts'
import type { Length } from '#shared/calendar/period.ts'
import type { Declaration } from '#shared/contract/catalogue/declaration.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import type { SignalLimits } from '#shared/statistics/chart-signal.ts'
import type { SimulatedChart } from '#shared/statistics/false-alarms.ts'
import type { BeliefTally } from '../../agents/beliefs/sql.ts'
import type { AvailabilityFacts } from '../../catalogue/availability/availability-facts.ts'
import type { Followed } from '../../catalogue/territories/followed.ts'
import type { SettingCount } from '../../feedback/abuse/read-aside-sql.ts'
import type {
  MonthTally,
  TerritoryMonth,
  TerritoryTally,
} from '../../feedback/answers/tallies-sql.ts'
import type { PromiseCount, PromisePart } from '../../requests/promises/promise-counts-sql.ts'
import type { WaitCount } from '../../requests/waits/count-waits.ts'
import type { PartWait } from '../../requests/waits/read-waits.ts'
import type { Recalibration } from './recalibrations-sql.ts'
import type { SettledMonths } from './settled-cells.ts'

/** The readers of a report: people of the organisation, or the public. */
export type Audience = 'inside' | 'public'

/** All data of one service. Indicators compute from it and from nothing else. */
export interface Known {
  service: string
  /** The current instrument: figures use its answers alone. */
  asked: Instrument
  /** Declared probability of an invitation; `null` by a target, and where none is declared. */
  invited: number | null
  /** Every instrument ever answered, by `id version`. */
  instruments: ReadonlyMap<string, Instrument>
  /** Answers by month, of all instruments. */
  months: readonly MonthTally[]
  /** Answers set aside by a person, by month; `months` excludes them. */
  aside: readonly MonthTally[]
  /** `months` and `aside` together. */
  withAside: readonly MonthTally[]
  /** The stream on which estimates and verdicts rest. */
  proven: ProvenStream
  /** What closings settled of `months` and `territoryMonths`. */
  settled: SettledMonths
  /** Why answers were set aside, and by whom. */
  settings: readonly SettingCount[]
  /** Web answers by territory, of the current instrument. */
  territories: readonly TerritoryTally[]
  /**
   * Web answers by territory and month, from the first on. For the public: all days of the years of
   * the compared periods. Inside: the opening question alone.
   */
  territoryMonths: readonly TerritoryMonth[]
  /** Beliefs of its agents about usagers, by quarter, of all instruments. */
  beliefs: readonly BeliefTally[]
  promises: PromiseCount | null
  /** Availability by territory: open hours, uptime, next appointments. */
  offered: AvailabilityFacts
  /** Empty where no request was ever recorded. */
  waits: readonly WaitCount[]
  /** Dates due and requests received, month by month, of all time. */
  registers: { promises: readonly PromisePart[]; waits: readonly PartWait[] }
  /** Days from which the service differs: its charts begin anew. */
  recalibrations: readonly Recalibration[]
  /** Circumstances that touch the whole area of the service. */
  circumstances: readonly { from: string; until: string | null }[]
  /** The service standard in days; `null` when it names none. */
  norm: { days: number | null; unit: DayUnit }
  declarations: readonly Declaration[]
  /** Population of each territory by code; empty until declared. */
  population: Population
  /** Abolished territories, and the one that replaces each. */
  followed: readonly Followed[]
  /** Names of undeclared territories, where known. */
  names: ReadonlyMap<string, string>
  /** The reported period; `null` for all data. */
  period: string | null
  every: Length
  /** The period of the change, and the one before; `null` while it is not over. */
  compared: { before: string; after: string } | null
  /** The charts of the organisation that have a reference. */
  charts: readonly SimulatedChart[]
  /** Control limits of the organisation's charts, by number of charts. */
  limits: SignalLimits
  /** In the organisation's time zone, `YYYY-MM-DD`. */
  today: string
  audience: Audience
}

/** Declared territories, and their total population. */
export interface Population {
  territories: ReadonlyMap<string, { name: string; population: number }>
  people: number
}

/** Names a version of an instrument. */
export const versionOf = ({ id, version }: { id: string; version: number }) => `${id} ${version}`
