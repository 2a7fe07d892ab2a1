import {
  type Figure,
  type Half,
  indicators,
  type ServiceIndicators,
} from '#shared/contract/reporting/indicators.ts'
import { formatBelievedChart } from '#shared/report/format-believed-chart.ts'
import { formatOtherWorld } from '#shared/report/format-other-world.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'

/** What the team believes against what its usagers say. */
export const believedQuestion: Question = {
  id: 'believed',
  name: (locale) => perceptionText[locale].believed.title,
  isByPeriod: true,
  next: ['expected'],
  Show: BelievedAnswer,
}

function BelievedAnswer(props: QuestionProps) {
  const { session, service, period } = props
  const { locale } = useLanguage()
  const { followed } = useResource(session, `/v1/indicators?period=${period}`, indicators)
  const found = followed.content?.services.find((one) => one.service === service)
  const told = found && toldOf(found)
  return (
    <QuestionFrame
      asked={props}
      followed={followed}
      name={found?.name}
      untold={found && !told ? servicePageText[locale].noBelief : null}
    >
      {told && (
        <Intervals
          said={formatBelievedChart(told.believed, formatOtherWorld(told.beside, locale), locale)}
          isFirst
        />
      )}
    </QuestionFrame>
  )
}

/** What was compared, with what stands beside it; `null` where it may not be told. */
function toldOf({ pairs }: ServiceIndicators) {
  for (const { usager, commun } of pairs) {
    const believed = figureOf(usager)?.believed
    const beside = figureOf(commun)
    if (believed?.some(({ gap }) => gap !== null) && beside) return { believed, beside }
  }
  return null
}

function figureOf(half: Half): Figure | null {
  return half.told === 'figure' ? half.figure : null
}
