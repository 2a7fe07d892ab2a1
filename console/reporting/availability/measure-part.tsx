import type { OfferMeasure } from '#shared/contract/reporting/offers.ts'
import { useWords } from '../../catalogue/availability/use-words.ts'
import { Chart } from '../../chart/chart.tsx'
import { useLanguage } from '../../language/language.tsx'
import { describePlaces } from './describe-measure.ts'
import { formatMeasure } from './format-measure.ts'
import { OfferRates } from './offer-rates.tsx'
import { useDrawingWidth } from './use-drawing-width.ts'
import { WaysRows } from './ways-rows.tsx'

/** How near a service is, or which other ways lead to it, place by place. */
export function MeasurePart({ service, measure }: { service: string; measure: OfferMeasure }) {
  const { locale } = useLanguage()
  const words = useWords()
  const width = useDrawingWidth()
  const said = formatMeasure(measure, locale)
  if (said === null) return null
  const { indicator, rows } = measure
  return (
    <Chart told={describePlaces(service, measure, said, words, locale)} isPaired>
      {indicator === 'offers' ? (
        <OfferRates rows={rows} width={width} />
      ) : (
        <WaysRows rows={rows} width={width} />
      )}
    </Chart>
  )
}
