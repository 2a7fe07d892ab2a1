import type { Change, Series } from '#shared/contract/figures/change.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { changeChart } from '#shared/statistics/change-chart.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { answersTo, ofStream } from './answers-to.ts'
import { chartedPeriods } from './charted.ts'
import { countGood } from './count-good.ts'
import type { Criterion } from './criterion.ts'
import { type Known, versionOf } from './known.ts'
import { splitChange } from './split-change.ts'

/**
 * Decides whether a share rose or fell in the last complete period, by its control chart. Every
 * page, letter and file uses this function. A point has at least eleven answers, so inside and
 * outside see the same signal; hidden cells hide figures, never the signal.
 * @param series the same stream by period, as the reader sees it
 * @returns `null` while that period is not over
 */
export function describeChange(
  known: Known,
  stream: WebStream,
  criterion: Criterion,
  series: Series,
): Change | null {
  if (known.compared === null) return null
  const at = known.compared.after
  const points = chartedPeriods(
    answersTo(known, known.asked, criterion, ofStream(stream)),
    at,
  ).flatMap(({ period, months }) => {
    const counted = countGood(months, criterion)
    return counted.n < fewestPublic ? [] : [{ period, ...counted }]
  })
  const last = points.at(-1)
  const earlier = points.filter(({ period }) => period !== at)
  const nothing = { told: 'nothing' as const, at, points: earlier.length }
  if (last?.period !== at) return { ...nothing, because: 'too_few' }
  const chart = changeChart(points, known.limits)
  if (chart === null) return { ...nothing, because: 'early' }
  const norm = points.slice(chart.skipped, chart.skipped + chart.norm)
  const told = [...norm, last].map(({ period }) => period)
  const { signal, centre, low, high } = chart
  const figures = told.some(isHidden(known, series))
    ? null
    : { n: last.n, estimate: last.x / last.n, centre, low, high }
  return {
    told: 'chart',
    at,
    signal,
    reference: { from: told[0] ?? at, to: norm.at(-1)?.period ?? at, points: norm.length },
    figures,
    effects: figures && splitChange(known, stream, criterion, { norm, last }),
  }
}

const isHidden = (known: Known, series: Series) => {
  const own = series.find(
    ({ instrument, version }) => versionOf({ id: instrument, version }) === versionOf(known.asked),
  )
  const shown = new Set(
    own?.points.flatMap(({ period, share }) => (share.told === 'share' ? [period] : [])),
  )
  return (period: string) => !shown.has(period)
}
