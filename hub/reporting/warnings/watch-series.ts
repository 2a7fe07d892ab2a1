import { type Group, groupWeeks } from '../figures/warn-group.ts'
import { fixNorm, type Norm } from '../figures/warn-norm.ts'
import { type Watched, watchGroups } from '../figures/warn-run.ts'
import type { WatchedSeries } from './series.ts'
import type { StoredNorm, StoredWarning } from './sql.ts'

/** A series with its chart. */
export interface WatchedChart {
  series: WatchedSeries
  /** `null` while there is not enough. */
  norm: Norm | null
  /** Whether the norm was fixed just now, and is to be kept. */
  isNew: boolean
  /** Those of the norm, or all there is while there is none. */
  first: Group[]
  watched: Watched[]
}

/** What is known of the charts of an organisation from before. */
export interface KnownCharts {
  norms: readonly StoredNorm[]
  warnings: readonly StoredWarning[]
  /** How many share the budget of false alarms. */
  charts: number
  /** First day that is not looked at any more. */
  today: string
}

/** Holds a series against its norm: the one that was fixed, or the one that can be fixed by now. */
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

/** The day from which a service was last said to be otherwise; `null` while nobody said so. */
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

/** Whether two are of the same series. */
function isSame(one: Key, other: Key): boolean {
  return (
    one.service === other.service && one.measure === other.measure && one.stream === other.stream
  )
}
