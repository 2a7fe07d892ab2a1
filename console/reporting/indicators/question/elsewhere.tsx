import { results } from '#shared/contract/reporting/results.ts'
import { elsewhereText } from '#shared/text/site-owner/reporting/elsewhere.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { StateInstrument } from '../../results/state-instrument.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'

/** What the State's own instruments say of the service, beside ours and what is due to all. */
export const elsewhereQuestion: Question = {
  id: 'elsewhere',
  name: (locale) => elsewhereText[locale].title,
  isByPeriod: true,
  Show: Elsewhere,
}

function Elsewhere(props: QuestionProps) {
  const { session, service, period } = props
  const { locale } = useLanguage()
  const words = elsewhereText[locale]
  const { followed } = useResource(session, `/v1/results?period=${period}`, results)
  const { content } = followed
  const told = content?.services.find((one) => one.service === service)
  return (
    <QuestionFrame asked={props} followed={followed} name={told?.name} untold={null}>
      <p>{told ? words.intro : words.nothing}</p>
      {told?.instruments.map((one) => (
        <StateInstrument
          key={one.instrument}
          told={one}
          ours={told.ours}
          fewest={content?.fewest ?? 0}
          level={3}
        />
      ))}
    </QuestionFrame>
  )
}
