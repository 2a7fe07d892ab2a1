import { languages } from '#shared/contract/reporting/languages.ts'
import { formatLanguages, formatReliability } from '#shared/report/format-languages.ts'
import { languagesText } from '#shared/text/site-owner/reporting/languages.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Detail } from './detail.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'

/** Whether the questionnaires of a service measure the same in each language. */
export const languagesQuestion: Question = {
  id: 'languages',
  name: (locale) => languagesText[locale].title,
  next: ['equal', 'method'],
  Show: Languages,
}

function Languages(props: QuestionProps) {
  const { session, service } = props
  const { locale } = useLanguage()
  const text = languagesText[locale]
  const { followed } = useResource(session, `/v1/services/${service}/languages`, languages)
  const { content } = followed
  const differences = content?.differences
  return (
    <QuestionFrame asked={props} followed={followed} name={content?.name} untold={null}>
      {differences?.told === 'nothing' && <p class="refusal">{text.untold[differences.because]}</p>}
      {content && differences?.told === 'figures' && (
        <Intervals said={formatLanguages(content, differences, locale)} isFirst />
      )}
      {content && (
        <Detail title={text.reliability.title}>
          {content.reliability.told === 'nothing' ? (
            <p class="refusal">{text.untoldReliability[content.reliability.because]}</p>
          ) : (
            formatReliability(content.reliability, locale).map((said) => <p key={said}>{said}</p>)
          )}
        </Detail>
      )}
    </QuestionFrame>
  )
}
