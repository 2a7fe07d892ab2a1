import { type Priorities, priorities } from '#shared/contract/reporting/priorities.ts'
import { PriorityMap } from '#shared/drawing/chart/priority-map.tsx'
import {
  type FormattedMap,
  formatDrivers,
  formatDuties,
  formatLacking,
} from '#shared/report/format-priorities.ts'
import { formatHiddenReasons, formatReasons } from '#shared/report/format-reasons.ts'
import { prioritiesText } from '#shared/text/site-owner/reporting/priorities.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { Detail } from './detail.tsx'
import { Intervals } from './intervals.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useFigures } from './use-figures.ts'

/** What to improve first, and what usagers say counted; what is due to all is never ranked. */
export const firstQuestion: Question = {
  id: 'first',
  name: (locale) => prioritiesText[locale].title,
  isByPeriod: true,
  next: ['lived', 'expected'],
  Show: First,
}

function First(props: QuestionProps) {
  const { locale } = useLanguage()
  const followed = useFigures(props, 'priorities', priorities)
  const { content } = followed
  return (
    <QuestionFrame asked={props} followed={followed} name={followed.content?.name} untold={null}>
      {content?.drivers.told === 'figures' && (
        <Drawn said={formatDrivers(content, content.drivers, locale)} />
      )}
      {content?.drivers.told === 'nothing' && <Untold content={content} />}
      {content && <Reasons content={content} />}
    </QuestionFrame>
  )
}

function Drawn({ said: { told, ...drawn } }: { said: FormattedMap }) {
  return (
    <Chart told={told} level={null}>
      <Fitted>{(width) => <PriorityMap {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}

/** Why nothing is drawn, what lacks, and what is due to all whatever is improved. */
function Untold({ content }: { content: Priorities }) {
  const { locale } = useLanguage()
  const { drivers } = content
  if (drivers.told !== 'nothing') return null
  return (
    <>
      <p class="refusal">{prioritiesText[locale].untold[drivers.because]}</p>
      {formatLacking(drivers, locale, drivers.least).map((one) => (
        <p key={one} class="chart-note">
          {one}
        </p>
      ))}
      <p class="chart-beside">{formatDuties(content, locale)}</p>
    </>
  )
}

function Reasons({ content }: { content: Priorities }) {
  const { locale } = useLanguage()
  const said = formatReasons(content, locale)
  if (said)
    return (
      <Detail title={said.told.title}>
        <Intervals said={said} />
      </Detail>
    )
  return formatHiddenReasons(content, locale).map((one) => (
    <p key={one} class="chart-note">
      {one}
    </p>
  ))
}
