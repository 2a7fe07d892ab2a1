import type { Held } from '#shared/contract/reporting/finding.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { fewestPoints, mostOfReference } from '#shared/statistics/chart-signal.ts'
import { compareWithSeries } from '#shared/statistics/compare-with-series.ts'
import { fewestPublic, fewestShown } from '#shared/statistics/disclosure.ts'
import type { IndicatorSeries, SeriesPoint } from './series-of.ts'

/** What was held against its series, or why nothing was. */
export type HeldSeries =
  | { told: 'held'; stream: ProvenStream | null; held: Held; reference: readonly SeriesPoint[] }
  | { told: 'nothing'; because: 'too_few' | 'cut' | 'absent' | 'short' }

/**
 * Holds the periods after a change against the series before it: its last eight to twelve periods of
 * five cases at least. The periods after hold eleven, so that no few of them are told all alike.
 * @param all the series of an indicator, by version of its question
 * @param last the last whole period before the change. @param after the whole ones after it, over
 */
export function holdSeries(
  all: readonly IndicatorSeries[],
  last: string,
  after: readonly string[],
): HeldSeries {
  const answered = all.map((series) => {
    const later = series.points.filter(({ period }) => after.includes(period))
    return { series, later, n: addUp(later).n }
  })
  const [first, ...others] = answered.sort((one, other) => other.n - one.n)
  if (!first) return { told: 'nothing', because: 'absent' }
  const { series, later, n } = first
  const reference = referenceOf(series, last)
  if (others.some((one) => one.n > 0)) return { told: 'nothing', because: 'cut' }
  if (n < fewestPublic) return { told: 'nothing', because: 'too_few' }
  const held = compareWithSeries(reference, later)
  const [oldest, newest] = [reference[0], reference.at(-1)]
  const [from, until] = [later[0], later.at(-1)]
  if (held === null || !oldest || !newest || !from || !until) {
    const isCut = others.some((one) => referenceOf(one.series, last).length > 0)
    return { told: 'nothing', because: isCut ? 'cut' : 'short' }
  }
  return {
    told: 'held',
    stream: series.stream,
    reference,
    held: {
      reference: {
        from: oldest.period,
        to: newest.period,
        points: reference.length,
        n: addUp(reference).n,
      },
      after: { from: from.period, to: until.period, points: later.length, n },
      ...held,
    },
  }
}

/** Returns the last periods of a series with enough cases, up to one. */
export function referenceOf({ points }: IndicatorSeries, last: string): SeriesPoint[] {
  const usable = points.filter(({ period, n }) => period <= last && n >= fewestShown)
  return usable.slice(-mostOfReference)
}

/** Returns whether a reference is long enough. */
export const isLong = (reference: readonly SeriesPoint[]) => reference.length >= fewestPoints
