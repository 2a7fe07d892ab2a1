import { crossed } from '#shared/contract/reporting/crossed.ts'
import { formatEvidence } from '#shared/report/format-crossed-classes.ts'
import { crossedText } from '#shared/text/site-owner/reporting/crossed.ts'
import { useLanguage } from '../../../language/language.tsx'
import { ClassesPart } from '../../crossed/classes-part.tsx'
import { Detail } from './detail.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useFigures } from './use-figures.ts'

/** Whether what was measured in the pages goes with what is lived. */
export const evidenceQuestion: Question = {
  id: 'speed',
  name: (locale) => crossedText[locale].evidence.title,
  isByPeriod: true,
  Show: Evidence,
}

function Evidence(props: QuestionProps) {
  const { locale } = useLanguage()
  const followed = useFigures(props, 'crossed', crossed)
  const { content } = followed
  const [first, ...others] = content
    ? content.evidence.map((one) => formatEvidence(one, content, locale))
    : []
  const untold = content && !first ? crossedText[locale].evidence.nothing : null
  return (
    <QuestionFrame asked={props} followed={followed} name={content?.name} untold={untold}>
      {first && <ClassesPart said={first} isFirst />}
      {others.map((said) => (
        <Detail key={said.told.id} title={said.told.title}>
          <ClassesPart said={said} />
        </Detail>
      ))}
    </QuestionFrame>
  )
}
