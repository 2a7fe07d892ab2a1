import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import type { Localised } from '#shared/text/locale.ts'
import { localise } from '#shared/text/locale.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import type { Followed } from '../../../api/followed.ts'
import { Freshness } from '../../../freshness/freshness.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { useTitle } from '../../../language/use-title.ts'
import { PeriodChooser } from '../../../period/period-chooser.tsx'
import { serviceAddress } from '../../../route/service-address.ts'
import { useArrival } from '../../../route/use-arrival.ts'
import type { QuestionProps } from './question.ts'

interface QuestionFrameProps {
  asked: QuestionProps
  followed: Followed<{ zone: string }>
  /** The name of the service, once it is known. */
  name: Localised | undefined
  /** Why it says nothing, once that is known; `null` where it says something. */
  untold: string | null
  children: ComponentChildren
}

/** The page of one question: the way back, the question, how fresh it is, and its answer. */
export function QuestionFrame({ asked, followed, name, untold, children }: QuestionFrameProps) {
  const { question, next, service, period, fault, onPeriod, arriving, onForbidden } = asked
  const { text, locale } = useLanguage()
  const words = servicePageText[locale]
  const heading = useArrival(arriving)
  const { content, forbidden } = followed
  const title = question.name(locale)
  useTitle(name === undefined ? title : `${title} ${localise(name, locale)}`)
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])
  return (
    <main class="question-page">
      <p>
        <a href={serviceAddress(service)}>
          {name ? <LocalisedText text={name} locale={locale} /> : words.back}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div class="service-when">
        {content && question.isByPeriod && (
          <PeriodChooser
            key={period}
            zone={content.zone}
            {...{ period, fault, onPeriod }}
            hasDays={false}
          />
        )}
        <Freshness
          followed={followed}
          loading={text.loading}
          kept={text.figuresKept}
          zone={content?.zone}
        />
      </div>
      {untold !== null && <p class="refusal">{untold}</p>}
      {content !== null && untold === null && children}
      {next.length > 0 && (
        <nav class="question-next" aria-labelledby="question-next">
          <h2 id="question-next">{words.next}</h2>
          <ul class="plain-list">
            {next.map(({ id, name: ask }) => (
              <li key={id}>
                <a href={serviceAddress(service, id)}>{ask(locale)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </main>
  )
}
