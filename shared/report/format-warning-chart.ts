import { daysLater } from '../calendar/day.ts'
import type { WarningChart, Warnings } from '../contract/reporting/warning.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { warningsText } from '../text/site-owner/reporting/warnings.ts'
import type { NumberedBand } from './bands-of.ts'
import { formatBand } from './format-band.ts'
import { formatFalseAlarms } from './format-false-alarms.ts'
import {
  bounds,
  formatOtherWorld,
  formatPlainDay,
  formatRoundedShare,
  formatSeriesName,
} from './format-warning.ts'

/** A control chart with a reference period. */
export type WatchingChart = Extract<WarningChart, { state: 'watching' }>

/** The frame of a control chart of alerts. */
export interface WarningChartAround {
  together: Warnings['together']
  /** Circumstances. */
  meanwhile: readonly NumberedBand[]
}

/** Formats a control chart of alerts: conclusion, method, false-alarm rate, table. */
export function formatWarningChart(
  chart: WatchingChart,
  { together, meanwhile }: WarningChartAround,
  locale: Locale,
): ChartDescription {
  const text = warningsText[locale]
  const { service, measure, stream, norm_from, norm_until, usual, finds, points } = chart
  const day = (one: string) => formatPlainDay(one, locale)
  const newer = points.filter(({ from }) => from >= norm_until)
  const signals = newer.filter(({ signal }) => signal)
  const last = signals.at(-1)
  const said = {
    from: day(norm_until),
    usual: formatRoundedShare(usual, measure, locale),
    ...bounds(usual),
    last: last ? day(daysLater(last.until, -7)) : '',
  }
  return {
    id: ['warnings', service, measure.replace('_', '-'), stream].filter(Boolean).join('-'),
    title: formatSeriesName(chart, locale),
    sentence: fill(
      signals.length === 0 ? text.quiet : formatCount(signals.length, text.signalled, locale),
      said,
    ),
    beside: formatOtherWorld(chart.beside, locale),
    notes: meanwhile.map((one) => formatBand(one, locale)),
    made: [
      formatFalseAlarms(together, locale),
      text.method,
      fill(text.finds, {
        worse: formatPercent(finds.worse, locale),
        better: formatPercent(finds.better, locale),
      }),
      fill(text.norm, { from: day(norm_from), until: day(daysLater(norm_until, -1)) }),
      text.points,
    ],
    table: {
      columns: [text.table.from, text.table.until, text.table.level, text.table.what],
      rows: points.map(({ from, until, level, signal }) => {
        const isNorm = from < norm_until
        return [
          day(from),
          day(daysLater(until, -1)),
          isNorm ? null : formatPercent(level, locale),
          isNorm
            ? text.table.isNorm
            : signal
              ? text.table.isSignal[level > 0 ? 'worse' : 'better']
              : text.table.isQuiet,
        ]
      }),
    },
  }
}
