import { type EqualTreatment, equalTreatment } from '#shared/contract/reporting/equal-treatment.ts'
import {
  formatGroups,
  formatRecognition,
  formatRecognitionParts,
} from '#shared/report/format-equal-treatment.ts'
import { equalTreatmentText } from '#shared/text/site-owner/reporting/equal-treatment.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Detail } from './detail.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'

/** Whether requests are treated alike: by channel, by language, with help, recognised by an agent. */
export const equalQuestion: Question = {
  id: 'equal',
  name: (locale) => equalTreatmentText[locale].name,
  next: ['outcomes', 'languages'],
  Show: Equal,
}

function Equal(props: QuestionProps) {
  const { session, service } = props
  const { locale } = useLanguage()
  const { followed } = useResource(
    session,
    `/v1/services/${service}/equal-treatment`,
    equalTreatment,
  )
  const { content } = followed
  const groups = content?.groups
  return (
    <QuestionFrame asked={props} followed={followed} name={content?.name} untold={null}>
      {content && groups?.told === 'figures' && (
        <Intervals said={formatGroups(content, groups, locale)} isFirst />
      )}
      {groups?.told === 'nothing' && (
        <p class="refusal">{equalTreatmentText[locale].untold[groups.because]}</p>
      )}
      {content && <Recognition content={content} />}
    </QuestionFrame>
  )
}

/** Whether a request that an agent saw in the extension is treated better. */
function Recognition({ content }: { content: EqualTreatment }) {
  const { locale } = useLanguage()
  const { recognition } = content
  const { recognition: words, untold } = equalTreatmentText[locale]
  if (recognition.told === 'nothing')
    return (
      <Detail title={words.title}>
        <p class="refusal">{untold[recognition.because]}</p>
      </Detail>
    )
  const parts = formatRecognitionParts(content, recognition, locale)
  return (
    <>
      {[formatRecognition(content, recognition, locale), ...(parts ? [parts] : [])].map((said) => (
        <Detail key={said.told.id} title={said.told.title}>
          <Intervals said={said} />
        </Detail>
      ))}
    </>
  )
}
