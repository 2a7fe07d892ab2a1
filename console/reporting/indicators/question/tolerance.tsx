import { type Tolerance, tolerance } from '#shared/contract/reporting/tolerance.ts'
import { formatTolerance } from '#shared/report/format-tolerance.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { toleranceText } from '#shared/text/site-owner/reporting/tolerance.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'

/** What was lived, between the least acceptable and the wish, as the last campaign told. */
export const toleranceQuestion: Question = {
  id: 'tolerance',
  name: (locale) => toleranceText[locale].title,
  next: ['expected'],
  Show: ToleranceAnswer,
}

function ToleranceAnswer(props: QuestionProps) {
  const { session, service } = props
  const { locale } = useLanguage()
  const { followed } = useResource(session, `/v1/services/${service}/tolerance`, tolerance)
  const levels = followed.content?.levels
  return (
    <QuestionFrame
      asked={props}
      followed={followed}
      name={followed.content?.name}
      untold={levels?.told === 'nothing' ? formatUntold(levels, locale) : null}
    >
      {levels?.told === 'figures' && <Intervals said={formatTolerance(levels, locale)} isFirst />}
    </QuestionFrame>
  )
}

function formatUntold(
  { because, missing }: Extract<Tolerance['levels'], { told: 'nothing' }>,
  locale: Locale,
): string {
  const { untold } = toleranceText[locale]
  if (because === 'not_alone') return perceptionText[locale].untold.not_alone
  if (because === 'absent' || missing === null) return untold.absent
  return formatCount(missing, untold.too_few, locale)
}
