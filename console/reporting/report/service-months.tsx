import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'
import { MonthStrip } from '#shared/drawing/chart/month-strip.tsx'
import type { NumberedBand } from '#shared/report/bands-of.ts'
import { formatExactNumber } from '#shared/report/format-numbers.ts'
import { formatPeriod, formatShortMonth } from '#shared/report/format-period.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { ChartTableView } from '../../chart/chart-table.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useBilan } from './use-bilan.ts'

interface ServiceMonthsProps {
  service: ServiceIndicators['service']
  months: ServiceIndicators['months']
  bands: readonly NumberedBand[]
  commitment: SummaryService['usager']['commitment']
}

/** Twelve months of one service, with its commitment and what happened meanwhile. */
export function ServiceMonths({ service, months, bands, commitment }: ServiceMonthsProps) {
  const { locale } = useLanguage()
  const { services: words } = useBilan()
  const periods = months.map(({ month }) => month)
  const points = months.flatMap(({ month: period, usager }) => {
    if (usager === null) return []
    const { x, n, low, high } = usager
    return [{ period, estimate: x / n, low, high, isFaint: showingOf(n, 0) === 'greyed' }]
  })
  const last = periods.at(-1)
  if (points.length === 0 || last === undefined) return <p>{words.noMonths}</p>
  const sentence = fill(words.months, { period: formatPeriod(last, locale) })
  return (
    <div class="sheet-months">
      <p>{sentence}</p>
      <div class="chart-drawing" data-world="usager">
        <MonthStrip
          world="usager"
          periods={periods}
          points={points}
          bands={bands}
          commitment={
            commitment === null
              ? null
              : {
                  value: commitment,
                  name: words.target,
                  said: formatExactNumber(commitment, locale, 'percent'),
                }
          }
          formatPeriod={(period) => formatShortMonth(period, locale)}
          formatValue={(value) => formatPercent(value, locale)}
        />
      </div>
      <ChartTableView
        told={{
          id: `months-${service}`,
          title: sentence,
          sentence,
          beside: '',
          table: {
            columns: Object.values(words.columns),
            rows: points.map(({ period, estimate, low, high }) => [
              formatPeriod(period, locale),
              estimate,
              low,
              high,
            ]),
          },
        }}
      />
    </div>
  )
}
