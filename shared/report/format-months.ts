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
import { formatExactNumber } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'

/** Series of a service, with the frame of the chart. */
export interface FormattedMonths {
  told: ChartDescription
  panels: readonly SeriesPanel[]
  periods: readonly string[]
}

type Panel = DisclosedMonths['panels'][number]

/** What stands around the points. */
interface MonthsFrame {
  /** What happened meanwhile. */
  bands: readonly NumberedBand[]
  /** The declared share of satisfied usagers; `null` without one. */
  commitment: number | null
}

/**
 * Formats the pair of both worlds by month, with the last month: satisfied, and dates kept, or
 * answers within the service standard where no date was announced. The table has all of them.
 */
export function formatMonths(
  { periods, over, panels }: DisclosedMonths,
  { bands, commitment }: MonthsFrame,
  locale: Locale,
): FormattedMonths {
  const text = seriesText[locale]
  const drawn = pairOf(panels)
  const points = drawn.flatMap(({ runs }) => runs.flat())
  return {
    periods,
    panels: drawn.map((panel) => ({
      key: panel.indicator,
      title: titleOf(panel, locale),
      world: panel.world,
      target: panel.indicator === 'satisfied' ? targetOf(commitment, locale) : null,
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
      sentence: drawn.map((panel) => sentenceOf(panel, over, locale)).join(' '),
      beside: text.beside,
      notes: bands.map((band) => formatBand(band, locale)),
      made: [
        text.received,
        ...(points.some(({ estimate }) => estimate === null) ? [text.cross] : []),
        ...(drawn.some(({ runs }) => runs.length > 1) ? [text.cut] : []),
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

/** The first panel of each world that shows a month. */
function pairOf(panels: readonly Panel[]): Panel[] {
  return (['usager', 'commun'] as const).flatMap((world) => {
    const own = panels.filter((one) => one.world === world)
    return own.find(({ runs }) => runs.flat().some(({ estimate }) => estimate !== null)) ?? []
  })
}

function targetOf(commitment: number | null, locale: Locale): SeriesPanel['target'] {
  if (commitment === null) return null
  const value = formatExactNumber(commitment, locale, 'percent')
  return { value: commitment, said: [seriesText[locale].target, value] }
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
