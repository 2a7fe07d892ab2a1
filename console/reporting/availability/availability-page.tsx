import { useEffect } from 'preact/hooks'
import { offers } from '#shared/contract/reporting/offers.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { localise } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { EnterOffers } from '../../catalogue/availability/enter-offers.tsx'
import { NoService } from '../../catalogue/services/no-service.tsx'
import { Select } from '../../form/select.tsx'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { PeriodChooser } from '../../period/period-chooser.tsx'
import { lastMonth, todayIn } from '../../period/periods.ts'
import { usePeriod } from '../../period/use-period.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { OpenService } from './open-service.tsx'
import { ServicesTable } from './services-table.tsx'
import { findShortfall } from './shortfall.ts'
import { useAvailabilityWords } from './use-availability-words.ts'

/** The page on which records are entered. */
const entering = 'saisir'

/**
 * The page: what was open as owed, of one service at a time. `#offre/voirie` names it; without a
 * name, it is the one with the most missed days. `#offre/saisir` is where records are entered.
 */
export function AvailabilityPage(props: PageProps) {
  const { session, inside, arriving, onForbidden } = props
  const { text, locale } = useLanguage()
  const words = useAvailabilityWords()
  const { period: asked, fault, choose } = usePeriod(false)
  const period = asked ?? lastMonth(todayIn(zoneOfDevice))
  const { followed, ask } = useResource(session, `/v1/offers?period=${period}`, offers)
  const circumstances = useCircumstances(session)
  const { content, forbidden } = followed
  const known = content?.period === period ? content : null
  const isEntering = inside === entering
  const heading = useArrival(arriving)
  const services = known?.services ?? []
  const first = findShortfall(services)?.service ?? services[0]
  const service = inside === null ? first : services.find((one) => one.service === inside)
  const query = asked === null ? '' : `?periode=${asked}`
  useTitle(isEntering ? words.enter : text.pages.offer)
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])
  useEffect(() => {
    if (isEntering) heading.current?.focus({ preventScroll: true })
  }, [isEntering])

  return (
    <main class="offer">
      {isEntering && (
        <p>
          <a href={`${fragments.offer}${query}`}>{words.back}</a>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {isEntering ? words.enter : words.question}
      </h1>
      <Freshness
        followed={followed}
        loading={words.loading}
        kept={text.figuresKept}
        zone={content?.zone}
      />
      {content && isEntering && (
        <EnterOffers session={session} known={content} onEntered={() => void ask()} />
      )}
      {content && !isEntering && (
        <div class="offer-choices">
          {service && content.services.length > 1 && (
            <Select
              path="/offer/service"
              label={words.service}
              options={content.services.map(
                (one) => [one.service, localise(one.name, locale)] as const,
              )}
              value={service.service}
              onChange={(one) => {
                location.hash = `${fragments.offer}/${one}${query}`
              }}
            />
          )}
          <PeriodChooser
            zone={content.zone}
            period={period}
            fault={fault}
            hasDays={false}
            onPeriod={choose}
          />
          <a href={`${fragments.offer}/${entering}${query}`}>{words.enter}</a>
        </div>
      )}
      {!isEntering && content !== null && known === null && <p role="status">{words.loading}</p>}
      {!isEntering && known?.services.length === 0 && <NoService />}
      {!isEntering && known && inside !== null && !service && <p>{words.unknown}</p>}
      {!isEntering && known && service && (
        <OpenService
          key={service.service}
          service={service}
          period={period}
          circumstances={circumstances}
        />
      )}
      {!isEntering && services.length > 1 && (
        <ServicesTable
          services={services}
          period={formatPeriod(period, locale)}
          hrefOf={(one) => `${fragments.offer}/${one}${query}`}
        />
      )}
    </main>
  )
}

/** What a device knows before the organisation's zone was read; the hub decides. */
const zoneOfDevice = Intl.DateTimeFormat().resolvedOptions().timeZone
