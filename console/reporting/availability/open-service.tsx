import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { OfferedService, OfferMeasure } from '#shared/contract/reporting/offers.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatPairSide } from '#shared/report/format-pair-side.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { AvailabilityText } from '#shared/text/site-owner/reporting/availability-fr.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { WorldPair } from '../../style/world-pair.tsx'
import { formatMeasure } from './format-measure.ts'
import { MeasurePart } from './measure-part.tsx'
import {
  availabilityIndicators,
  drawnMeasures,
  findShortfall,
  type Shortfall,
} from './shortfall.ts'
import { StripsChart } from './strips-chart.tsx'
import { useAvailabilityWords } from './use-availability-words.ts'

interface OpenServiceProps {
  service: OfferedService
  period: string
  circumstances: readonly Circumstance[]
}

/** One service: what was missed most, both worlds, each place over time, then how near it is. */
export function OpenService({ service, period, circumstances }: OpenServiceProps) {
  const { locale } = useLanguage()
  const words = useAvailabilityWords()
  const measures = drawnMeasures(service.measures)
  const told = measures.find(({ usager, commun }) => usager && commun?.told === 'figure')
  const said = told && formatMeasure(told, locale)
  const untold = told ? null : whyUntold(service.measures, locale)
  const others = service.measures.filter(
    ({ indicator, rows }) =>
      (indicator === 'offers' || indicator === 'other_ways') && rows.length > 0,
  )
  return (
    <>
      <section class="territory-answer" aria-labelledby="offer-answer">
        <h2 id="offer-answer" class="territory-headline">
          {formatShortfall(findShortfall([service]), measures.length > 0, period, words, locale)}
        </h2>
        {told?.usager && told.commun && (
          <WorldPair
            usager={formatPairSide(told.usager, told.commun, locale)}
            commun={formatPairSide(told.commun, told.usager, locale)}
          />
        )}
        {untold && <p>{untold}</p>}
        {measures.length === 0 && untold === null && <p>{words.nothingHere}</p>}
      </section>
      {said && (
        <StripsChart
          service={service}
          period={period}
          sentence={said.sentence}
          beside={said.beside}
          circumstances={circumstances}
        />
      )}
      {others.length > 0 && (
        <details class="offer-more">
          <summary>{words.more}</summary>
          {others.map((measure) => (
            <MeasurePart key={measure.indicator} service={service.service} measure={measure} />
          ))}
        </details>
      )}
      <p>
        <a href={fragments.circumstances}>{words.note}</a>
      </p>
    </>
  )
}

function formatShortfall(
  worst: Shortfall | null,
  isRecorded: boolean,
  period: string,
  words: AvailabilityText,
  locale: Locale,
): string {
  if (worst === null)
    return fill(isRecorded ? words.allKept : words.nothing, {
      period: formatPeriod(period, locale),
    })
  const { service, indicator, name, days, all } = worst
  return fill(formatCount(days, words.worst[indicator], locale), {
    name: name ?? localise(service.name, locale),
    all: formatNumber(all, locale),
  })
}

/** Why what is recorded may not be shown; `null` where nothing is. */
function whyUntold(measures: readonly OfferMeasure[], locale: Locale): string | null {
  for (const indicator of availabilityIndicators) {
    const measure = measures.find((one) => one.indicator === indicator)
    const said = measure && formatMeasure(measure, locale)
    if (said) return said.sentence
  }
  return null
}
