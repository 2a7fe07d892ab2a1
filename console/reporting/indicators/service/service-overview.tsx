import { useEffect } from 'preact/hooks'
import { chain } from '#shared/contract/reporting/chain.ts'
import { perception } from '#shared/contract/reporting/perception.ts'
import { priorities } from '#shared/contract/reporting/priorities.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatAnswers } from '#shared/report/format-service-answers.ts'
import { localise } from '#shared/text/locale.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { Freshness } from '../../../freshness/freshness.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { useTitle } from '../../../language/use-title.ts'
import { PeriodChooser } from '../../../period/period-chooser.tsx'
import { useArrival } from '../../../route/use-arrival.ts'
import type { QuestionProps } from '../question/question.ts'
import { useFigures } from '../question/use-figures.ts'
import { useServiceCircumstances } from '../question/use-service-circumstances.ts'
import { ChainPart } from './chain-part.tsx'
import { FirstPart } from './first-part.tsx'
import { MonthsPart } from './months-part.tsx'
import { PlacesPart } from './places-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { Standing, useStanding } from './standing.tsx'

interface ServiceOverviewProps extends Omit<QuestionProps, 'question' | 'next'> {
  /** The period that the address asks for; `null` for the usual one. */
  asked: string | null
}

/** The page of one service: how it stands, where the gap opens, what to improve, and more questions. */
export function ServiceOverview(props: ServiceOverviewProps) {
  const { session, service, asked, period, fault, onPeriod, arriving, onForbidden } = props
  const { text, locale } = useLanguage()
  const heading = useArrival(arriving)
  const gaps = useFigures(props, 'chain', chain)
  const lived = useFigures(props, 'perception', perception).content
  const first = useFigures(props, 'priorities', priorities).content
  const standing = useStanding(session, service, asked)
  const circumstances = useServiceCircumstances(session, service)
  const { content, forbidden, trouble } = gaps
  const isUnknown = content === null && trouble === 'unreadable'
  useTitle(content ? localise(content.name, locale) : text.pages.service)
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])

  return (
    <main class="service-page">
      <h1 ref={heading} tabIndex={-1}>
        {content ? <LocalisedText text={content.name} locale={locale} /> : text.pages.service}
      </h1>
      {standing && <Standing {...standing} />}
      <div class="service-when">
        {content && (
          <PeriodChooser
            key={period}
            zone={content.zone}
            {...{ period, fault, onPeriod }}
            hasDays={false}
          />
        )}
        {isUnknown ? (
          <p role="status">{servicePageText[locale].unknown}</p>
        ) : (
          <Freshness
            followed={gaps}
            loading={text.loading}
            kept={text.figuresKept}
            zone={content?.zone}
          />
        )}
      </div>
      {content && <ChainPart chain={content} />}
      {lived && (
        <MonthsPart
          service={service}
          months={lived.months}
          circumstances={circumstances}
          commitment={standing?.said.usager.commitment ?? null}
        />
      )}
      <PlacesPart {...{ session, service, period, asked }} />
      {first && lived && <FirstPart service={service} told={first} dimensions={lived.dimensions} />}
      {content && (
        <QuestionsPart service={service} answers={formatAnswers(content, lived, locale)} />
      )}
    </main>
  )
}
