import { overview } from '#shared/contract/reporting/overview.ts'
import { formatFalseAlarms } from '#shared/report/format-false-alarms.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useResource } from '../../api/use-resource.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { SummaryView } from '../summary/summary-view.tsx'
import { Begin } from './begin.tsx'
import { Now } from './now.tsx'
import { ServicesAtAGlance } from './services.tsx'
import { Today } from './today.tsx'

/** Between two readings, in milliseconds: what waits today changes with the day, not with the second. */
const usual = 30_000

/** The page: what everybody should know first, and what needs a person today. */
export function HomePage({ session, arriving }: PageProps) {
  const { text, locale } = useLanguage()
  const words = homeText[locale]
  const heading = useArrival(arriving)
  const { followed } = useResource(session, '/v1/overview', overview, { usual })
  const circumstances = useCircumstances(session)
  const { content } = followed
  useTitle(text.pages.home)
  const hasBegun = content?.begin.every(({ id, done }) => done || id === 'choices') ?? true
  return (
    <main class="home">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <Freshness
        followed={followed}
        loading={words.loading}
        kept={text.figuresKept}
        zone={content?.zone}
      />
      {content && (
        <>
          {!hasBegun && <Begin steps={content.begin} />}
          {content.services.length > 0 && (
            <SummaryView
              summary={content.summary}
              id="home-summary"
              odds={formatFalseAlarms(content.false_alarms, locale)}
            />
          )}
          <Today lines={content.today} />
          {content.services.length > 0 && (
            <>
              <ServicesAtAGlance services={content.services} period={content.summary.period} />
              <Now
                circumstances={circumstances}
                services={content.services}
                zone={content.zone}
                at={content.generated_at}
              />
            </>
          )}
          <p class="home-limits">{words.limits}</p>
        </>
      )}
    </main>
  )
}
