import { monthsLater } from '#shared/calendar/day.ts'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { OfferMeasure } from '#shared/contract/reporting/offers.ts'
import { byDay } from '#shared/drawing/chart/circumstances-by-day.ts'
import { MonthSeries } from '#shared/drawing/chart/month-series.tsx'
import { PlaceRows } from '#shared/drawing/chart/place-rows.tsx'
import { formatCircumstance } from '#shared/report/format-circumstance.ts'
import { touching } from '#shared/report/touches.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { dateFormat } from '#shared/text/formats.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { useWords } from '../../catalogue/availability/use-words.ts'
import { Chart } from '../../chart/chart.tsx'
import { useLanguage } from '../../language/language.tsx'
import { describeMonths, describePlaces, shareOf } from './describe-measure.ts'
import { formatMeasure } from './format-measure.ts'
import { OfferRates } from './offer-rates.tsx'
import { useDrawingWidth } from './use-drawing-width.ts'
import { WaysRows } from './ways-rows.tsx'

interface MeasurePartProps {
  service: string
  measure: OfferMeasure
  circumstances: readonly Circumstance[]
}

/** One measure of a service: place by place against what is due to all, then month by month. */
export function MeasurePart({ service, measure, circumstances }: MeasurePartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const width = useDrawingWidth()
  const said = formatMeasure(measure, locale)
  if (said === null) return null
  const { indicator, rows, margin, months } = measure
  if (rows.length === 0)
    return (
      <section class="offer-untold" aria-labelledby={`offer-${indicator}`}>
        <h2 id={`offer-${indicator}`}>{words.questions[indicator]}</h2>
        <p>{said.sentence}</p>
        <p class="chart-beside">{said.beside}</p>
      </section>
    )
  const formatShare = (share: number) => formatPercent(share, locale)
  return (
    <>
      <Chart told={describePlaces(service, measure, said, locale)} level={2}>
        {indicator === 'offers' ? (
          <OfferRates rows={rows} width={width} />
        ) : indicator === 'other_ways' ? (
          <WaysRows rows={rows} width={width} />
        ) : (
          <PlaceRows
            width={width}
            bound={1 - margin.value}
            formatShare={formatShare}
            rows={rows.map((row) => {
              const share = shareOf(row)
              const isFew = share !== null && showingOf(share.n, 0) === 'greyed'
              return {
                key: row.id,
                name: row.name,
                verdict: words.verdict[row.verdict ?? 'untested'],
                share,
                isFaint: isFew || row.verdict === 'unknown',
              }
            })}
          />
        )}
      </Chart>
      {months.length > 1 && <Months {...{ service, measure, circumstances, width, formatShare }} />}
    </>
  )
}

interface MonthsProps extends MeasurePartProps {
  width: number
  formatShare(share: number): string
}

/** The same month by month, with what happened meanwhile. */
function Months({ service, measure, circumstances, width, formatShare }: MonthsProps) {
  const { locale } = useLanguage()
  const said = formatMeasure(measure, locale)
  const { months } = measure
  const [first] = months
  const last = months.at(-1)
  if (said === null || !first || !last) return null
  const from = `${first.month}-01`
  const until = monthsLater(`${last.month}-01`, 1)
  const own = touching(circumstances, { service, territory: null, from, until })
  const now = new Date()
  const happened = byDay(own).map(
    (one, nth) => `${nth + 1}. ${formatCircumstance(one, locale, now)}`,
  )
  const short = dateFormat(locale, { month: 'short', timeZone: 'UTC' })
  return (
    <Chart told={describeMonths(service, measure, said, happened, locale)} level={3}>
      <MonthSeries
        world="commun"
        width={width}
        circumstances={own}
        formatShare={formatShare}
        formatMonth={(month) => short.format(month)}
        points={months.map((one) => {
          const share = shareOf(one)
          return {
            month: one.month,
            share,
            isFaint: share !== null && showingOf(share.n, 0) === 'greyed',
          }
        })}
      />
    </Chart>
  )
}
