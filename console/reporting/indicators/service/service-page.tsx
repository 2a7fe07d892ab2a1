import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import type { Followed } from '../../../api/followed.ts'
import { Freshness } from '../../../freshness/freshness.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { useTitle } from '../../../language/use-title.ts'
import { PeriodField } from '../../../period/period-field.tsx'
import { fragments } from '../../../route/page.ts'
import { useArrival } from '../../../route/use-arrival.ts'
import type { Session } from '../../../sign-in/session/session.ts'
import { useCircumstances } from '../../circumstances/use-circumstances.ts'
import { anchorOf, Contents } from './contents.tsx'
import { sectionList } from './list.ts'
import { Unproven } from './unproven.tsx'

interface ServicePageProps {
  session: Session
  /** Names the service. */
  service: string
  followed: Followed<Indicators>
  period: string | null
  onPeriod(period: string | null): void
  arriving: boolean
}

/** The page of one service: all that is known of it, question by question. */
export function ServicePage(props: ServicePageProps) {
  const { session, service, followed, period, onPeriod, arriving } = props
  const { text, locale } = useLanguage()
  const words = servicePageText[locale]
  const heading = useArrival(arriving)
  const all = useCircumstances(session)
  const { content } = followed
  const shown = content?.period === period ? content : null
  const found = shown?.services.find((one) => one.service === service)
  const name = content?.services.find((one) => one.service === service)?.name[locale]
  useTitle(name ?? text.pages.answers)
  const parts = sectionList.filter(({ isOf }) => found !== undefined && isOf?.(found) !== false)
  const own = all.filter(({ services }) => services.length === 0 || services.includes(service))

  return (
    <main class="service-page">
      <p>
        <a href={fragments.answers}>{words.back}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {name ?? text.pages.answers}
      </h1>
      <p class="intro">{words.intro}</p>
      <Freshness
        followed={followed}
        loading={text.loading}
        kept={text.figuresKept}
        zone={content?.zone}
      />
      {content && name === undefined && <p>{words.unknown}</p>}
      {content && <PeriodField zone={content.zone} period={period} onPeriod={onPeriod} />}
      {content && shown === null && <p role="status">{text.loading}</p>}
      {found && <Unproven service={found} />}
      {shown && found && <Contents parts={parts} address={`${fragments.service}/${service}`} />}
      {shown &&
        found &&
        parts.map(({ id, Show }) => (
          <div key={`${id} ${period}`} id={anchorOf(id)} class="service-section">
            <Show
              session={session}
              service={found}
              period={period}
              zone={shown.zone}
              circumstances={own}
            />
          </div>
        ))}
    </main>
  )
}
