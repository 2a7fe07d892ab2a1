import { scaleLinear } from 'd3-scale'
import type { OfferRow } from '#shared/contract/reporting/offers.ts'
import { AxisBelow } from '#shared/drawing/chart/axis-below.tsx'
import { worldShape } from '#shared/drawing/world-shape.ts'
import { formatExactNumber } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { useWords } from '../../catalogue/availability/use-words.ts'
import { useLanguage } from '../../language/language.tsx'

interface OfferRatesProps {
  rows: readonly OfferRow[]
  width: number
}

const margin = 16
const height = 52

/** Points of service for 10,000 people, territory by territory. Counted, so that there is no interval. */
export function OfferRates({ rows, width }: OfferRatesProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const most = Math.max(1, ...rows.map(({ amount }) => amount ?? 0))
  const at = scaleLinear([0, most], [margin, width - margin]).nice()
  const bottom = rows.length * height
  return (
    <svg viewBox={`0 0 ${width} ${bottom + 32}`} aria-hidden="true">
      {rows.map(({ id, name, amount }, nth) => {
        const y = nth * height + height - 18
        return (
          <g key={id}>
            <text class="chart-name" x={0} y={nth * height + 16}>
              {name}
            </text>
            <text class="chart-verdict" x={width} y={nth * height + 16} text-anchor="end">
              {width < 480
                ? formatExactNumber(amount ?? 0, locale)
                : fill(words.ratePer, { rate: formatExactNumber(amount ?? 0, locale) })}
            </text>
            <g class="chart-interval" data-world="commun" data-faint={amount === 0 || undefined}>
              <line class="chart-stem" x1={at(0)} x2={at(amount ?? 0)} y1={y} y2={y} />
              <path d={worldShape.commun} transform={`translate(${at(amount ?? 0)} ${y})`} />
            </g>
          </g>
        )
      })}
      <AxisBelow
        range={[margin, width - margin]}
        y={bottom}
        ticks={at
          .ticks(width < 480 ? 3 : 6)
          .map((tick) => ({ at: at(tick), said: formatExactNumber(tick, locale) }))}
      />
    </svg>
  )
}
