import { perception } from '#shared/contract/reporting/perception.ts'
import { formatOthers } from '#shared/report/format-others.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { useLanguage } from '../../../language/language.tsx'
import { fragments } from '../../../route/page.ts'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useFigures } from './use-figures.ts'

/** What was answered to the questions that the organisation wrote itself. */
export const othersQuestion: Question = {
  id: 'own',
  name: (locale) => perceptionText[locale].others.title,
  isByPeriod: true,
  next: ['lived', 'first'],
  Show: Others,
}

function Others(props: QuestionProps) {
  const { locale } = useLanguage()
  const followed = useFigures(props, 'perception', perception)
  const text = perceptionText[locale]
  const others = followed.content?.others
  const isAbsent = others?.told === 'nothing' && others.because === 'absent'
  const untold = others?.told === 'nothing' && !isAbsent ? text.untold[others.because] : null
  return (
    <QuestionFrame asked={props} followed={followed} name={followed.content?.name} untold={untold}>
      {isAbsent && (
        <p>
          {text.others.absent} <a href={fragments.questions}>{text.others.write}</a>
        </p>
      )}
      {others?.told === 'figures' && <Intervals said={formatOthers(others, locale)} isFirst />}
    </QuestionFrame>
  )
}
