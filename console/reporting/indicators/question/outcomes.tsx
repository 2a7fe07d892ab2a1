import { perception } from '#shared/contract/reporting/perception.ts'
import { formatOutcomes } from '#shared/report/format-outcomes.ts'
import { outcomesText } from '#shared/text/site-owner/reporting/outcomes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useFigures } from './use-figures.ts'

/** Satisfaction and equal treatment by the outcome of requests, and at equal outcomes. */
export const outcomesQuestion: Question = {
  id: 'outcomes',
  name: (locale) => outcomesText[locale].title,
  isByPeriod: true,
  next: ['lived'],
  Show: Outcomes,
}

function Outcomes(props: QuestionProps) {
  const { locale } = useLanguage()
  const followed = useFigures(props, 'perception', perception)
  const outcomes = followed.content?.outcomes
  const untold = outcomes?.told === 'nothing' ? outcomesText[locale].untold[outcomes.because] : null
  return (
    <QuestionFrame asked={props} followed={followed} name={followed.content?.name} untold={untold}>
      {outcomes?.told === 'figures' && (
        <Intervals said={formatOutcomes(outcomes, locale)} isFirst />
      )}
    </QuestionFrame>
  )
}
