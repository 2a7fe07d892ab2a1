import type { Places } from '#shared/contract/reporting/places.ts'
import type { TerritoryFunnel } from '#shared/contract/reporting/territories.ts'
import type { Pointing } from '#shared/drawing/chart/drawn-territory.ts'
import { FunnelPlot, type FunnelPoint } from '#shared/drawing/chart/funnel-plot.tsx'
import { formatExactNumber, formatNumber } from '#shared/report/format-numbers.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount, formatPercent } from '#shared/text/numbers.ts'
import { Chart } from '../../chart/chart.tsx'
import { useWidth } from '../../chart/use-width.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Estimator } from './estimator.ts'
import { tableOf } from './table-of.ts'
import { useWords } from './use-words.ts'

interface FunnelChartProps {
  places: Places
  funnel: TerritoryFunnel | null
  reading: Estimator
  beside: string
  pointing: Pointing
}

/** Share of territories that chance alone puts outside its limits. */
const byChance = 0.05

/** More points than this are one blot: those outside the limits or below are drawn. */
const mostPoints = 600

/** The territories by how many answered, inside the limits of chance. */
export function FunnelChart({ places, funnel, reading, beside, pointing }: FunnelChartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [box, width] = useWidth()
  const all = pointsOf(places, reading)
  const outside = new Set(funnel?.beyond ?? [])
  const points =
    all.length <= mostPoints
      ? all
      : all
          .filter(({ territory, verdict }) => outside.has(territory) || verdict === 'below')
          .slice(0, mostPoints)
  const undrawn = all.length - points.length
  const { table, left } = tableOf(places, words)
  const least = places.reference.value - places.margin.value
  const unplaced = places.territories.filter(({ share }) => share.told === 'bound').length
  const beyond = funnel?.beyond.length ?? 0
  const said =
    funnel === null
      ? words.noFunnel
      : beyond === 0
        ? words.funnelNone
        : fill(formatCount(beyond, words.funnelBeyond, locale), {
            expected: formatNumber(all.length * byChance, locale),
            all: formatNumber(all.length, locale),
          })
  const percent = (share: number) => formatPercent(share, locale)
  return (
    <Chart
      isPaired
      told={{
        id: 'territories-funnel',
        title: words.funnel,
        sentence: said,
        beside,
        notes: [
          ...(funnel ? [words.funnelLimits] : []),
          ...(funnel && funnel.spread > 0 ? [words.funnelSpread] : []),
          ...(undrawn > 0 ? [formatCount(undrawn, words.funnelUndrawn, locale)] : []),
          ...(left > 0 ? [formatCount(left, words.tableCut, locale)] : []),
          ...(unplaced > 0 ? [formatCount(unplaced, words.funnelBound, locale)] : []),
        ],
        table,
      }}
    >
      <div ref={box}>
        {funnel && width > 0 && (
          <FunnelPlot
            width={width}
            funnel={funnel}
            points={points}
            least={least}
            pointing={pointing}
            words={{
              answers: words.answers,
              reference: fill(words.reference, {
                value: formatExactNumber(places.reference.value, locale, 'percent'),
              }),
              least: fill(words.least, { value: formatExactNumber(least, locale, 'percent') }),
              percent,
            }}
          />
        )}
      </div>
    </Chart>
  )
}

function pointsOf({ territories }: Places, reading: Estimator): FunnelPoint[] {
  return territories.flatMap(({ territory, name, verdict, share, shrunk }) => {
    if (share.told !== 'share' && share.told !== 'register') return []
    const { estimate, ...bounds } = (reading === 'shrunk' && shrunk) || share
    const interval = 'low' in bounds ? { low: bounds.low, high: bounds.high } : null
    const isFaint = showingOf(share.n, 0) === 'greyed'
    return [{ territory, name, verdict, n: share.n, estimate, interval, isFaint }]
  })
}
