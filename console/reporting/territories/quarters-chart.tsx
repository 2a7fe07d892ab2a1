import type { TerritoryResponse } from '#shared/contract/reporting/territories.ts'
import { QuarterPlot } from '#shared/drawing/chart/quarter-plot.tsx'
import { formatExactNumber } from '#shared/report/format-numbers.ts'
import { formatPeriod, formatShortQuarter } from '#shared/report/format-period.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { Chart } from '../../chart/chart.tsx'
import { useWidth } from '../../chart/use-width.ts'
import { useLanguage } from '../../language/language.tsx'
import { placeOf } from './place-of.ts'
import { useWords } from './use-words.ts'

/** Those satisfied in one territory, quarter by quarter, beside the verdict of the general interest. */
export function QuartersChart({ told }: { told: TerritoryResponse }) {
  const { locale } = useLanguage()
  const words = useWords()
  const [box, width] = useWidth()
  const { series, unlisted } = told
  const verdict = placeOf(told, 'satisfied')
  const points = series.flatMap(({ period, share }) =>
    share.told === 'share'
      ? [{ period, ...share, isFaint: showingOf(share.n, 0) === 'greyed' }]
      : [],
  )
  const sentence = unlisted
    ? words.detail.unlisted
    : points.length === 0
      ? words.detail.seriesNone
      : words.detail.seriesSentence
  return (
    <Chart
      level={2}
      isPaired
      told={{
        id: 'territory-quarters',
        title: words.detail.series,
        sentence,
        beside:
          verdict === null
            ? words.detail.noVerdict
            : fill(words.detail.verdict, {
                value: formatExactNumber(verdict.places.reference.value, locale, 'percent'),
                margin: formatExactNumber(verdict.places.margin.value * 100, locale),
                verdict: words.verdicts[verdict.place.verdict],
              }),
        table: {
          columns: [
            words.detail.quarter,
            words.columns.answers,
            words.columns.raw,
            words.columns.low,
            words.columns.high,
          ],
          rows: series.map(({ period, share }) => {
            const name = formatPeriod(period, locale)
            return share.told === 'share'
              ? [name, share.n, share.estimate, share.low, share.high]
              : [name, null, null, null, null]
          }),
        },
      }}
    >
      <div ref={box}>
        {width > 0 && points.length > 0 && (
          <QuarterPlot
            width={width}
            periods={series.map(({ period }) => period)}
            points={points}
            percent={(share) => formatPercent(share, locale)}
            quarter={(period) => formatShortQuarter(period, locale)}
          />
        )}
      </div>
    </Chart>
  )
}
