import type { DisclosedMonths, MonthPoint } from '../contract/reporting/perception.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import type { SeriesPanel } from '../drawing/chart/series.tsx'
import { showingOf } from '../statistics/disclosure.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { seriesText } from '../text/site-owner/reporting/series.ts'
import type { NumberedBand } from './bands-of.ts'
import { formatBand } from './format-band.ts'
import { formatPeriod } from './format-period.ts'

/** Series of a service, with the frame of the chart. */
export interface FormattedMonths {
  told: ChartDescription
  panels: readonly SeriesPanel[]
  periods: readonly string[]
}

type Panel = DisclosedMonths['panels'][number]

/** Formats satisfied, kept and answered in time by month, with the last month. */
export function formatMonths(
  { periods, over, panels }: DisclosedMonths,
  bands: readonly NumberedBand[],
  locale: Locale,
): FormattedMonths {
  const text = seriesText[locale]
  const points = panels.flatMap(({ runs }) => runs.flat())
  return {
    periods,
    panels: panels.map((panel) => ({
      key: panel.indicator,
      title: titleOf(panel, locale),
      world: panel.world,
      points: panel.runs.map((run) =>
        run.map(({ period, n, estimate, low, high }) => ({
          period,
          estimate,
          low,
          high,
          isFaint: n !== null && showingOf(n, 0) === 'greyed',
        })),
      ),
    })),
    told: {
      id: 'months',
      title: text.title,
      sentence: panels.map((panel) => sentenceOf(panel, over, locale)).join(' '),
      beside: text.beside,
      notes: [
        text.received,
        ...(points.some(({ estimate }) => estimate === null) ? [text.cross] : []),
        ...(panels.some(({ runs }) => runs.length > 1) ? [text.cut] : []),
        ...bands.map((band) => formatBand(band, locale)),
      ],
      table: {
        columns: Object.values(text.columns),
        rows: panels.flatMap((panel) =>
          panel.runs.flat().map((point) => rowOf(point, titleOf(panel, locale), locale)),
        ),
      },
    },
  }
}

/**
 * Formats the last complete and visible month. Only a control chart may say that a series changes,
 * not two months.
 */
function sentenceOf(of: Panel, over: string | null, locale: Locale): string {
  const text = seriesText[locale]
  const panel = titleOf(of, locale)
  const isOver = (period: string) => over !== null && period <= over
  const told = (of.runs.at(-1) ?? []).filter(
    ({ period, estimate }) => estimate !== null && isOver(period),
  )
  const last = told.at(-1)
  if (!last || last.estimate === null) return fill(text.nothing, { panel })
  const { estimate, low, high } = last
  const known = {
    panel,
    share: formatPercent(estimate, locale),
    month: formatPeriod(last.period, locale),
  }
  const said =
    low === null || high === null
      ? fill(text.lastRegister, known)
      : fill(text.last, { ...known, low: Math.round(low * 100), high: Math.round(high * 100) })
  return `${said}.`
}

/** Says what a panel measures, and of whom. */
function titleOf({ indicator, stream }: Panel, locale: Locale): string {
  const text = seriesText[locale]
  return stream === 'submitted' ? text.submitted : text.panels[indicator]
}

function rowOf(point: MonthPoint, panel: string, locale: Locale): Cell[] {
  const { period, estimate, low, high, n, because } = point
  const note = because === null ? null : seriesText[locale].because[because]
  return [formatPeriod(period, locale), panel, estimate, low, high, n, note]
}
