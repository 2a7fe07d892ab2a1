import type { Places } from '#shared/contract/reporting/places.ts'
import { territoriesResponse } from '#shared/contract/reporting/territories.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { formatPlacesHeadline } from '#shared/report/format-places-headline.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import type { Session } from '../../../sign-in/session/session.ts'
import { addressOf } from '../../territories/chosen.ts'
import { DotsChart } from '../../territories/dots-chart.tsx'

interface PlacesPartProps {
  session: Session
  service: string
  period: string
  /** The period that the address asks for; `null` for the usual one. */
  asked: string | null
}

/** Most places that are drawn: the page of territories has the others. */
const most = 8

/** Whether quality is the same everywhere: one sentence, a dot each place, the way to the map. */
export function PlacesPart({ session, service, period, asked }: PlacesPartProps) {
  const { locale } = useLanguage()
  const words = servicePageText[locale]
  const path = `/v1/territories?service=${service}&criterion=satisfied&period=${period}`
  const { followed } = useResource(session, path, territoriesResponse)
  const { content } = followed
  if (content === null || content.period !== period) return null
  const { pair, fewest } = content
  const places = pair?.commun.told === 'figure' ? pair.commun.figure.places : undefined
  const refusal = pair && formatHalf(pair.commun, pair.usager, locale, fewest).refusal
  const more = (places?.territories.length ?? 0) - most
  return (
    <section class="service-places" aria-label={words.places}>
      {places ? (
        <DotsChart
          places={drawnOf(places)}
          title={words.places}
          sentence={formatPlacesHeadline(places, locale).headline}
          beside={words.placesBeside}
        />
      ) : (
        <>
          <h2>{words.places}</h2>
          <p class="refusal">{refusal?.because ?? words.noPlaces}</p>
        </>
      )}
      <p>
        <a href={addressOf({ service, criterion: 'satisfied', asked })}>
          {more > 0 ? formatCount(more, words.morePlaces, locale) : words.toPlaces}
        </a>
      </p>
    </section>
  )
}

/** The places that are drawn, in their order; those below first, where there are too many. */
function drawnOf(places: Places): Places {
  const { territories } = places
  if (territories.length <= most) return places
  const isBelow = (one: Places['territories'][number]) => one.verdict === 'below'
  const first = [...territories.filter(isBelow), ...territories.filter((one) => !isBelow(one))]
  return { ...places, territories: first.slice(0, most) }
}
