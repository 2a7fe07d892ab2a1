import { perception } from '#shared/contract/reporting/perception.ts'
import { formatDimensions } from '#shared/report/format-dimensions.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useFigures } from './use-figures.ts'

/** The five dimensions as they are lived, beside the civic twin. */
export const dimensionsQuestion: Question = {
  id: 'lived',
  name: (locale) => perceptionText[locale].dimensions.title,
  isByPeriod: true,
  next: ['outcomes', 'expected'],
  Show: Dimensions,
}

function Dimensions(props: QuestionProps) {
  const { locale } = useLanguage()
  const followed = useFigures(props, 'perception', perception)
  const dimensions = followed.content?.dimensions
  const untold =
    dimensions?.told === 'nothing' ? perceptionText[locale].untold[dimensions.because] : null
  return (
    <QuestionFrame asked={props} followed={followed} name={followed.content?.name} untold={untold}>
      {dimensions?.told === 'figures' && (
        <Intervals said={formatDimensions(dimensions, locale)} isFirst />
      )}
    </QuestionFrame>
  )
}
