import { useEffect } from 'preact/hooks'
import { insideDaysOf, isWhole } from '#shared/calendar/inside-period.ts'
import { type Overview, overview } from '#shared/contract/reporting/overview.ts'
import { formatFalseAlarms } from '#shared/report/format-false-alarms.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { periodText } from '#shared/text/site-owner/period.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useResource } from '../../api/use-resource.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { OperationsPart } from '../../operations/overview/operations.tsx'
import { PeriodChooser } from '../../period/period-chooser.tsx'
import { usePeriod } from '../../period/use-period.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useQuery } from '../../route/use-query.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { SummaryView } from '../summary/summary-view.tsx'
import { Begin } from './begin.tsx'
import { CommentsWaiting } from './comments-waiting.tsx'
import { FirstMonth } from './first-month.tsx'
import { Now } from './now.tsx'
import { ServiceRows } from './service-rows.tsx'
import { Today } from './today.tsx'
import { WorldsHead } from './worlds-head.tsx'

/** Between two readings, in milliseconds: what waits today changes with the day, not with the second. */
const usual = 30_000

/** Sentences in sight: the rows of the services follow in the first screen. */
const mostSentences = 3

/** The page: which service misses what it promised, by how much, and what to do. */
export function HomePage({ session, agent, arriving }: PageProps) {
  const { text, locale } = useLanguage()
  const words = homeText[locale]
  const heading = useArrival(arriving)
  const { period, fault, choose } = usePeriod(true)
  const [compared, compare] = useQuery('comparer')
  const asked = new URLSearchParams({
    ...(period !== null && { period }),
    ...(compared !== null && { beside: 'year' }),
  })
  const path = `/v1/overview${asked.size > 0 ? `?${asked}` : ''}`
  const { followed } = useResource(session, path, overview, { usual })
  const circumstances = useCircumstances(session)
  const { content } = followed
  useTitle(text.pages.home)
  // Other pages have neither weeks nor own dates.
  const whole = period !== null && isWhole(period) ? period : null
  // The usual period is over: it holds nothing of what began in this month.
  const beginning = period === null ? (content?.beginning ?? null) : null
  const isRead =
    content !== null &&
    !isEmpty(content) &&
    content.services.length > 0 &&
    (beginning === null || content.services.some(hasDue))
  const leads = content !== null && content.first === null && agent.role === 'admin'
  useEffect(() => {
    // The console was opened without a page: it begins where the first answer comes from.
    if (leads && location.hash === '') location.replace(fragments.start)
  }, [leads])
  return (
    <main class="home">
      <div class="home-top">
        <h1 ref={heading} tabIndex={-1}>
          {words.question}
        </h1>
        <Freshness
          followed={followed}
          loading={words.loading}
          kept={text.figuresKept}
          zone={content?.zone}
        />
      </div>
      {isRead && (
        <div class="home-period">
          <PeriodChooser
            key={content.period}
            zone={content.zone}
            period={content.period}
            fault={fault}
            hasDays
            onPeriod={choose}
          />
          <label class="home-compare">
            <input
              type="checkbox"
              checked={compared !== null}
              onChange={({ currentTarget }) => compare(currentTarget.checked ? 'annee' : null)}
            />
            {periodText[locale].beside}
          </label>
        </div>
      )}
      {content?.first === null && <Begin role={agent.role} />}
      {beginning !== null && <FirstMonth {...beginning} role={agent.role} />}
      {isRead &&
        beginning === null &&
        content.first !== null &&
        isBefore(content.period, content.first) && (
          <p>{fill(words.services.before, { first: formatPeriod(content.first, locale) })}</p>
        )}
      {isRead && content.summary === null && <p>{words.services.daysOnly}</p>}
      {isRead && content.summary !== null && (
        <SummaryView
          summary={content.summary}
          id="home-summary"
          most={mostSentences}
          period={whole}
        >
          <WorldsHead />
        </SummaryView>
      )}
      {isRead && <ServiceRows content={content} asked={whole} />}
      {content && (
        <div class="home-pair">
          <div>
            <Today {...content} />
            {isRead && (
              <Now
                circumstances={circumstances}
                services={content.services}
                zone={content.zone}
                at={content.generated_at}
              />
            )}
            {agent.role === 'admin' && content.first !== null && (
              <OperationsPart session={session} />
            )}
          </div>
          {(isRead || beginning !== null) && <CommentsWaiting {...content} />}
        </div>
      )}
      {isRead && (
        <p class="home-limits">
          {words.limits} {formatFalseAlarms(content.false_alarms, locale)}{' '}
          <a href={`${fragments.coverage}${whole === null ? '' : `?periode=${whole}`}`}>
            {words.services.who}
          </a>
          {' · '}
          <a href={fragments.subscriptions}>{words.services.subscribe}</a>
        </p>
      )}
    </main>
  )
}

/** Whether there is nothing to read yet: no answer, and no date that was announced. */
const isEmpty = ({ first, services }: Overview) =>
  first === null && services.every(({ commun }) => commun.kept === null)

/** Whether what is due to all is measured in the period, with or without answers. */
const hasDue = ({ commun }: Overview['services'][number]) =>
  commun.kept !== null || commun.within !== null

/** Whether a period ends before the month of the first answer. */
const isBefore = (period: string, first: string) => insideDaysOf(period).until <= `${first}-01`
