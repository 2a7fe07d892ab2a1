import { useEffect, useState } from 'preact/hooks'
import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import { daysOf } from '#shared/calendar/period.ts'
import { offers } from '#shared/contract/reporting/offers.ts'
import { touching } from '#shared/report/touches.ts'
import { useResource } from '../../api/use-resource.ts'
import { EnterOffers } from '../../catalogue/availability/enter-offers.tsx'
import { useWords } from '../../catalogue/availability/use-words.ts'
import { NoService } from '../../catalogue/services/no-service.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { PeriodField } from '../../period/period-field.tsx'
import { todayIn } from '../../period/periods.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { CircumstanceList } from '../circumstances/circumstance-list.tsx'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { MeasurePart } from './measure-part.tsx'
import { ServiceSummary } from './service-summary.tsx'

/** The page: what is offered where: open, reachable, soon. */
export function AvailabilityPage({ session, inside, arriving, onForbidden }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const [period, choosePeriod] = useState<string | null>(null)
  const { followed, ask } = useResource(
    session,
    `/v1/offers${period ? `?period=${period}` : ''}`,
    offers,
  )
  const circumstances = useCircumstances(session)
  const known = followed.content
  const shown = known?.period === period ? known : null
  const service = known?.services.find((one) => one.service === inside)
  const today = known?.today ?? todayIn('UTC')
  const days =
    period === null ? { from: monthsLater(today, -12), until: daysLater(today, 1) } : daysOf(period)
  const heading = useArrival(arriving)
  useTitle(service?.name[locale] ?? text.pages.offer)
  useEffect(() => {
    if (followed.forbidden) onForbidden()
  }, [followed.forbidden])
  useEffect(() => {
    if (inside !== null) heading.current?.focus({ preventScroll: true })
  }, [inside])

  return (
    <main class="offer">
      {inside !== null && (
        <p>
          <a href={fragments.offer}>{words.back}</a>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {service ? service.name[locale] : words.question}
      </h1>
      <p class="intro">{service ? words.question : words.intro}</p>
      {known === null && followed.trouble === null && <p role="status">{words.loading}</p>}
      {followed.trouble !== null && (
        <p role="status">
          <Attention>{words.trouble[followed.trouble]}</Attention>
        </p>
      )}
      {known && <PeriodField zone={known.zone} period={period} onPeriod={choosePeriod} />}
      {known && shown === null && <p role="status">{words.loading}</p>}
      {known && inside !== null && !service && <p>{words.unknown}</p>}
      {shown && inside !== null && service && (
        <>
          {service.measures.map((measure) => (
            <MeasurePart
              key={`${measure.indicator} ${period}`}
              service={service.service}
              measure={measure}
              circumstances={circumstances}
            />
          ))}
          {service.measures.every(({ commun }) => commun === null) && <p>{words.nothing}</p>}
        </>
      )}
      {shown && inside === null && (
        <>
          {shown.services.length === 0 && <NoService />}
          <div class="offer-services">
            {shown.services.map((one) => (
              <ServiceSummary key={one.service} service={one} />
            ))}
          </div>
          <CircumstanceList
            circumstances={touching(circumstances, { service: null, territory: null, ...days })}
            zone={shown.zone}
          />
          <EnterOffers session={session} known={shown} onEntered={() => void ask()} />
        </>
      )}
    </main>
  )
}
