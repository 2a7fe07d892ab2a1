import type { SetAside } from '#shared/contract/feedback/set-aside.ts'
import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import type { WidgetHealth } from '#shared/contract/reporting/widget-health.ts'
import type { Followed } from '../../api/followed.ts'
import { NoService } from '../../catalogue/services/no-service.tsx'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { PeriodField } from '../../period/period-field.tsx'
import { fragments } from '../../route/page.ts'
import { useArrival } from '../../route/use-arrival.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { ServiceCard } from './card/service-card.tsx'
import { Declared } from './declared.tsx'
import { Limits } from './limits.tsx'
import { SetAsideLine } from './set-aside-line.tsx'
import { useAnnouncement } from './use-announcement.ts'
import { WidgetHealthNote } from './widget-health.tsx'

interface AnswersProps {
  followed: Followed<Indicators>
  /** What is kept and not counted, once it is known. */
  setAside: SetAside | null
  /** Where the widget was seen, once it is known. */
  health: WidgetHealth | null
  session: Session
  /** The period that is asked for; `null` for all there is. */
  period: string | null
  onPeriod(period: string | null): void
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
}

/** The page: a question, and what each service may answer to it, in both worlds. */
export function Answers(props: AnswersProps) {
  const { followed, setAside, health, period, onPeriod, arriving } = props
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  const announcement = useAnnouncement(followed.content)
  const { content } = followed
  const services = content?.services
  // What is shown is always of the period that is chosen, also while that is still read.
  const shown = content?.period === period ? content : null
  useTitle(text.pages.answers)

  return (
    <main class="answers">
      <h1 ref={heading} tabIndex={-1}>
        {text.question}
      </h1>
      <p class="intro">{text.intro}</p>
      <Freshness
        followed={followed}
        loading={text.loading}
        kept={text.figuresKept}
        zone={content?.zone}
      />
      <p class="unseen" role="status">
        {announcement}
      </p>
      {content && <PeriodField zone={content.zone} period={period} onPeriod={onPeriod} />}
      {content && <WidgetHealthNote health={health} services={content.services} />}
      {services?.length === 0 && <NoService />}
      {content && content.period !== period && <p role="status">{text.loading}</p>}
      {shown?.services.map((service) => (
        <ServiceCard
          key={`${period} ${service.service}`}
          service={service}
          detail={`${fragments.service}/${service.service}`}
          isAlone={shown.services.length === 1}
        />
      ))}
      {shown && shown.services.length > 0 && (
        <>
          <SetAsideLine setAside={setAside} />
          <p class="reading">{text.reading}</p>
          <Declared report={shown} />
          <Limits services={shown.services} />
        </>
      )}
    </main>
  )
}
