import { perception } from '#shared/contract/reporting/perception.ts'
import { formatExpected } from '#shared/report/format-expected.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useFigures } from './use-figures.ts'

/** Worse, the same, better than expected, beside whether quality is the same everywhere. */
export const expectedQuestion: Question = {
  id: 'expected',
  name: (locale) => perceptionText[locale].expected.title,
  isByPeriod: true,
  next: ['tolerance', 'believed', 'lived'],
  Show: Expected,
}

function Expected(props: QuestionProps) {
  const { locale } = useLanguage()
  const followed = useFigures(props, 'perception', perception)
  const expected = followed.content?.expected
  const untold =
    expected?.told === 'nothing' ? perceptionText[locale].untold[expected.because] : null
  return (
    <QuestionFrame asked={props} followed={followed} name={followed.content?.name} untold={untold}>
      {expected?.told === 'figures' && (
        <Intervals said={formatExpected(expected, locale)} isFirst />
      )}
    </QuestionFrame>
  )
}
