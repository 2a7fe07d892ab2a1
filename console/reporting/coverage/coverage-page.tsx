import { type SetAside, setAside } from '#shared/contract/feedback/set-aside.ts'
import { type Coverage, coverage } from '#shared/contract/reporting/coverage.ts'
import {
  type InvitationCoverage,
  invitationCoverage,
} from '#shared/contract/reporting/invitations.ts'
import { formatResponseRate } from '#shared/report/format-response-rate.ts'
import { localise } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { Select } from '../../form/select.tsx'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { PeriodChooser } from '../../period/period-chooser.tsx'
import { todayIn } from '../../period/periods.ts'
import { usePeriod } from '../../period/use-period.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { ServiceInvitationsPart } from '../invitations/service-invitations.tsx'
import { useWords as useInvitationsWords } from '../invitations/use-words.ts'
import { InvitedServices } from './invited-services.tsx'
import { ServiceCoveragePart } from './service-coverage.tsx'
import { SetAsideLine } from './set-aside-line.tsx'
import { useWords } from './use-words.ts'

const minute = 60_000

/** The page: who answered, of one service at a time, and what these answers can carry. */
export function CoveragePage({ session, inside, arriving }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const invitationsWords = useInvitationsWords()
  const heading = useArrival(arriving)
  useTitle(text.pages.coverage)
  const { period: asked, fault, choose } = usePeriod(false, true)
  // Without a period, the hub answers of the last month that is over.
  const wanted = asked === null ? '' : `?period=${asked}`
  const usual = { usual: minute }
  const { followed } = useResource<Coverage>(session, '/v1/coverage', coverage, usual)
  const apart = useResource<SetAside>(session, '/v1/set-aside', setAside, usual)
  const invited = useResource<InvitationCoverage>(
    session,
    `/v1/invitations${wanted}`,
    invitationCoverage,
    usual,
  )
  const known = followed.content
  const invitations = invited.followed.content
  const aside = apart.followed.content
  const isNothingAside = aside !== null && aside.months.length === 0 && aside.put_back === 0
  const services = known?.services ?? []
  const shown = inside === null ? services[0] : services.find((one) => one.service === inside)
  const own = invitations?.services.find(({ service }) => service === shown?.service)
  const query = asked === null ? '' : `?periode=${asked}`
  const hrefOf = (service: string) => `${fragments.coverage}/${service}${query}`
  return (
    <main class="coverage">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      {known && services.length === 0 && <p>{words.none}</p>}
      <div class="territory-choices">
        {shown && services.length > 1 && (
          <Select
            path="/coverage/service"
            label={words.service}
            options={services.map((one) => [one.service, localise(one.name, locale)] as const)}
            value={shown.service}
            onChange={(service) => {
              location.hash = hrefOf(service)
            }}
          />
        )}
        {invitations && (
          <PeriodChooser
            zone={invitations.zone}
            period={asked ?? invitations.period}
            fault={fault}
            hasDays={false}
            hasNow
            onPeriod={choose}
          />
        )}
      </div>
      {known && services.length > 0 && !shown && <p>{words.unknown}</p>}
      {shown && (
        <ServiceCoveragePart
          key={shown.service}
          coverage={shown}
          headline={own ? formatResponseRate(own, locale) : null}
        >
          {own && invitations ? (
            <ServiceInvitationsPart
              invitations={own}
              period={invitations.period}
              today={todayIn(invitations.zone)}
              onPeriod={choose}
            />
          ) : (
            <p>{invitationsWords.loading}</p>
          )}
        </ServiceCoveragePart>
      )}
      {services.length > 1 && invitations && (
        <InvitedServices services={services} invitations={invitations} hrefOf={hrefOf} />
      )}
      {known && (
        <section aria-labelledby="coverage-limits">
          <h2 id="coverage-limits">{words.limits}</h2>
          <p>{words.limitsSaid}</p>
          {isNothingAside ? <p>{words.noSetAside}</p> : <SetAsideLine setAside={aside} />}
          <p class="coverage-ways">
            <a href={fragments.entries}>{words.channels.type}</a>{' '}
            <a href={fragments.declarations}>{words.territories.declare}</a>
          </p>
        </section>
      )}
    </main>
  )
}
