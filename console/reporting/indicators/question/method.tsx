import { indicators } from '#shared/contract/reporting/indicators.ts'
import { formatSettings } from '#shared/report/format-aside.ts'
import { formatStreams } from '#shared/report/format-streams.ts'
import { formatUnheard } from '#shared/report/format-unheard.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useResource } from '../../../api/use-resource.ts'
import { AnswersPicture } from '../../../chart/answers-picture.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { fragments } from '../../../route/page.ts'
import { Detail } from './detail.tsx'
import { FiguresTable } from './figures-table.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { Unproven } from './unproven.tsx'

/** Who was asked and how, what is not counted, and every figure of the service. */
export const methodQuestion: Question = {
  id: 'method',
  name: (locale) => servicePageText[locale].method.title,
  isByPeriod: true,
  next: ['languages'],
  Show: Method,
}

function Method(props: QuestionProps) {
  const { session, service, period } = props
  const { locale } = useLanguage()
  const words = servicePageText[locale].method
  const { followed } = useResource(session, `/v1/indicators?period=${period}`, indicators)
  const found = followed.content?.services.find((one) => one.service === service)
  const said = found && formatStreams(found, locale)
  return (
    <QuestionFrame asked={props} followed={followed} name={found?.name} untold={null}>
      {found && <Unproven service={found} />}
      {said && <Intervals said={said.chart} isFirst />}
      {found && !said && <p class="refusal">{words.nothing}</p>}
      {found &&
        [
          ...formatUnheard(found.unheard, locale),
          ...formatSettings(found, locale, new Date(), fewestShown),
        ].map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p>
        <a href={fragments.coverage}>{words.coverage}</a>
      </p>
      {said?.lines.map(
        ({ key, label, asked }) =>
          asked && (
            <Detail key={key} title={fill(words.answers, { label })}>
              <div data-world="usager">
                <AnswersPicture asked={asked} />
              </div>
            </Detail>
          ),
      )}
      {found && (
        <Detail title={words.figures}>
          <FiguresTable service={found} />
        </Detail>
      )}
    </QuestionFrame>
  )
}
