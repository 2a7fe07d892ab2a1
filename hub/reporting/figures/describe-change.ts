import { lengthOf, periodOf } from '#shared/calendar/period.ts'
import type { Change, Series } from '#shared/contract/figures/change.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { type Assurance, assuranceOf } from '#shared/statistics/assurance.ts'
import { changeChart } from '#shared/statistics/change-chart.ts'
import { isProtected } from '#shared/statistics/complementary-suppression.ts'
import type { Interval } from '#shared/statistics/wilson.ts'
import { xmrChart } from '#shared/statistics/xmr-chart.ts'
import { answersTo, ofStream } from './answers-to.ts'
import { type ChartPoints, pointsOfAnswers } from './chart-points.ts'
import { type Criterion, nameOf, openingCriterion } from './criterion.ts'
import { commitmentOf } from './declared-for-service.ts'
import { describeChart } from './describe-chart.ts'
import { describeSeries } from './describe-series.ts'
import { fewestFor } from './fewest.ts'
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
  const points = pointsOfAnswers(known, stream, criterion)
  if (points === null) return null
  const found = describeChart(points, known.limits, changeChart)
  if ('because' in found) return found
  const { told, figures, reference, last } = found
  const isHidden = hiddenIn(known, stream, criterion, series, points.at)
  const isShown = ![...reference, last].some(({ period }) => isHidden(period))
  return {
    ...told,
    figures: isShown ? figures : null,
    assurance: isShown ? assuranceFor(known, criterion, figures) : null,
    effects: isShown ? splitChange(known, stream, criterion, { norm: reference, last }) : null,
  }
}

/** Returns whether the commitment will be met as things are; it is declared for satisfaction alone. */
function assuranceFor(known: Known, criterion: Criterion, limits: Interval): Assurance | null {
  const opening = openingCriterion(known.asked)
  const commitment = commitmentOf(known)
  if (commitment === null || opening === null || nameOf(opening) !== nameOf(criterion)) return null
  return assuranceOf(limits, commitment)
}

/**
 * Decides the same of a complete register, by its own moving ranges: it is no sample. Its periods
 * have eleven cases at least, and are shown to all.
 */
export function describeRegisterChange(
  { limits }: Pick<Known, 'limits'>,
  points: ChartPoints | null,
): Change | null {
  if (points === null) return null
  const found = describeChart(points, limits, xmrChart)
  return 'because' in found
    ? found
    : { ...found.told, figures: found.figures, assurance: null, effects: null }
}

/**
 * Returns whether a period of the chart is hidden from the reader. A quarter of a monthly report is
 * hidden too where it would give hidden months back.
 */
function hiddenIn(
  known: Known,
  stream: WebStream,
  criterion: Criterion,
  series: Series,
  at: string,
): (period: string) => boolean {
  const asked = versionOf(known.asked)
  const shownIn = (some: Series) => {
    const own = some.find(({ instrument: id, version }) => versionOf({ id, version }) === asked)
    return new Set(
      own?.points.flatMap(({ period, share }) => (share.told === 'share' ? [period] : [])),
    )
  }
  const shown = shownIn(series)
  if (lengthOf(at) === known.every) return (period) => !shown.has(period)
  const find: Parameters<typeof describeSeries>[2] = (one) =>
    versionOf(one) === asked ? criterion : null
  const every = lengthOf(at)
  const wider = shownIn(describeSeries({ ...known, every }, stream, find))
  const months = shownIn(describeSeries({ ...known, every: 'month' }, stream, find))
  const left = new Map<string, number>()
  for (const { month, n } of answersTo(known, known.asked, criterion, ofStream(stream)))
    if (!months.has(month)) left.set(month, (left.get(month) ?? 0) + n)
  return (period) => {
    const own = [...left].filter(([month]) => periodOf(month, every) === period)
    return (
      !wider.has(period) ||
      !isProtected(
        own.map(([, n]) => n),
        fewestFor(known),
      )
    )
  }
}
