import type { Indicators } from '#shared/contract/indicators.ts'
import type { SetAside } from '#shared/contract/set-aside.ts'
import type { WidgetHealth } from '#shared/contract/widget-health.ts'
import { Freshness } from '../freshness/freshness.tsx'
import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { Followed } from '../reading/followed.ts'
import { useArrival } from '../route/use-arrival.ts'
import { Limits } from './limits.tsx'
import { ServiceCard } from './service-card.tsx'
import { SetAsideLine } from './set-aside-line.tsx'
import { FiguresTable } from './table.tsx'
import { useAnnouncement } from './use-announcement.ts'
import { WidgetHealthNote } from './widget-health.tsx'

interface AnswersProps {
  followed: Followed<Indicators>
  /** What is kept and not counted, once it is known. */
  setAside: SetAside | null
  /** Where the widget was seen, once it is known. */
  health: WidgetHealth | null
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
}

/** The page: a question, and what each service may answer to it, in both worlds. */
export function Answers({ followed, setAside, health, arriving }: AnswersProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  const announcement = useAnnouncement(followed.content)
  const services = followed.content?.services
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
        zone={followed.content?.zone}
      />
      <p class="unseen" role="status">
        {announcement}
      </p>
      {followed.content && <WidgetHealthNote health={health} {...followed.content} />}
      {services?.length === 0 && <p>{text.none}</p>}
      {services?.map((service) => (
        <ServiceCard key={service.service} service={service} />
      ))}
      {services !== undefined && services.length > 0 && (
        <>
          <SetAsideLine setAside={setAside} />
          <p class="reading">{text.reading}</p>
          <FiguresTable services={services} />
          <Limits />
        </>
      )}
    </main>
  )
}
