import { territoriesResponse } from '#shared/contract/reporting/territories.ts'
import { IntervalColumns } from '#shared/drawing/chart/interval-columns.tsx'
import { formatHalf } from '#shared/report/format-half.ts'
import { formatPlacesChart } from '#shared/report/format-places-chart.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useResource } from '../../../api/use-resource.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { fragments } from '../../../route/page.ts'
import type { Session } from '../../../sign-in/session/session.ts'

interface PlacesPartProps {
  session: Session
  service: string
  period: string
}

/** Whether quality is the same everywhere: one sentence, a dot each place, the way to the map. */
export function PlacesPart({ session, service, period }: PlacesPartProps) {
  const { locale } = useLanguage()
  const words = servicePageText[locale]
  const path = `/v1/territories?service=${service}&criterion=satisfied&period=${period}`
  const { followed } = useResource(session, path, territoriesResponse)
  const { content } = followed
  if (content === null || content.period !== period) return null
  const { pair, fewest } = content
  const places = pair?.commun.told === 'figure' ? pair.commun.figure.places : undefined
  const said = places && formatPlacesChart(places, locale)
  const refusal = pair && formatHalf(pair.commun, pair.usager, locale, fewest).refusal
  return (
    <section class="service-places">
      {said ? (
        <Chart told={said.told} level={2} isPaired>
          <Fitted>{(width) => <IntervalColumns {...said} width={width} />}</Fitted>
        </Chart>
      ) : (
        <>
          <h2>{words.places}</h2>
          <p class="refusal">{refusal?.because ?? words.noPlaces}</p>
        </>
      )}
      <p>
        <a href={`${fragments.territory}//${service}`}>{words.toPlaces}</a>
      </p>
    </section>
  )
}
