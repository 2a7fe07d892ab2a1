import { type Group, groupWeeks } from '../figures/warn-group.ts'
import { fixNorm, type Norm } from '../figures/warn-norm.ts'
import { type Watched, watchGroups } from '../figures/warn-run.ts'
import type { WatchedSeries } from './series.ts'
import type { StoredNorm, StoredWarning } from './sql.ts'

/** A series with its chart. */
export interface WatchedChart {
  series: WatchedSeries
  /** `null` while there is not enough data. */
  norm: Norm | null
  /** Whether the reference was just fixed, and must be stored. */
  isNew: boolean
  /** The groups of the reference period, or all groups without one. */
  first: Group[]
  watched: Watched[]
}

/** Stored data of an organisation's charts. */
export interface KnownCharts {
  norms: readonly StoredNorm[]
  warnings: readonly StoredWarning[]
  /** Number of charts that share the false alert budget. */
  charts: number
  /** First day excluded. */
  today: string
}

/** Monitors a series against its reference: the stored one, or a new one if enough data. */
export function watchSeries(series: WatchedSeries, known: KnownCharts): WatchedChart {
  const { today, charts } = known
  const change = lastChange(series, known.warnings)
  const weeks = series.weeks.filter(({ week }) => change === null || week >= change)
  const kept = known.norms.find(
    (one) => isOf(series, one) && (change === null || one.begins >= change),
  )
  const all = groupWeeks(weeks, today)
  const norm = kept ?? fixNorm(all, charts)
  if (norm === null) return { series, norm, isNew: false, first: all, watched: [] }
  const after = weeks.filter(({ week }) => week >= norm.ends)
  const before = weeks.filter(({ week }) => week < norm.ends)
  return {
    series,
    norm,
    isNew: kept === undefined,
    first: groupWeeks(before, norm.ends),
    watched: watchGroups(norm, groupWeeks(after, today)),
  }
}

/** Returns the last day from which somebody declared the service changed; `null` if never. */
function lastChange(series: WatchedSeries, warnings: readonly StoredWarning[]): string | null {
  return (
    warnings
      .filter((one) => one.outcome === 'changed' && isSame(series, one))
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? null
  )
}

function isOf(series: WatchedSeries, norm: StoredNorm): boolean {
  return isSame(series, norm) && norm.instrument === series.instrument
}

type Key = Pick<WatchedSeries, 'service' | 'measure' | 'stream'>

/** Returns whether two keys are of the same series. */
function isSame(one: Key, other: Key): boolean {
  return (
    one.service === other.service && one.measure === other.measure && one.stream === other.stream
  )
}
