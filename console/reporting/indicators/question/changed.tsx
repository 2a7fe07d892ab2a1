import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatSeriesName } from '#shared/report/format-warning.ts'
import { fill } from '#shared/text/fill.ts'
import { warningsText } from '#shared/text/site-owner/reporting/warnings.ts'
import { useLanguage } from '../../../language/language.tsx'
import { useWarnings } from '../../warnings/use-warnings.ts'
import { WarningChartView } from '../../warnings/warning-chart.tsx'
import { WarningItem } from '../../warnings/warning-item.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useServiceCircumstances } from './use-service-circumstances.ts'

/** Whether something changed, for worse or better, beyond chance, and what a person made of it. */
export const changedQuestion: Question = {
  id: 'changed',
  name: (locale) => warningsText[locale].title,
  Show: Changed,
}

function Changed(props: QuestionProps) {
  const { session, service } = props
  const { locale } = useLanguage()
  const words = warningsText[locale]
  const { followed, decide } = useWarnings(session)
  const circumstances = useServiceCircumstances(session, service)
  const { content } = followed
  const name = content?.services.find((one) => one.service === service)?.name
  const own = content?.warnings.filter((one) => one.service === service) ?? []
  const first = own.find(({ decision }) => decision === null)
  const charts = content?.charts.filter((one) => one.service === service) ?? []
  return (
    <QuestionFrame asked={props} followed={followed} name={name} untold={null}>
      <p>{words.intro}</p>
      {own.length === 0 && <p>{words.noWarning}</p>}
      {content && own.length > 0 && (
        <ul class="warnings-list">
          {own.map((one) => (
            <WarningItem
              key={one.id}
              warning={one}
              zone={content.zone}
              isFirst={one === first}
              decide={decide}
            />
          ))}
        </ul>
      )}
      {charts.length === 0 && <p>{words.nothing}</p>}
      {content &&
        charts.map((chart) =>
          chart.state === 'watching' ? (
            <WarningChartView
              key={`${chart.measure} ${chart.stream}`}
              chart={chart}
              together={content.together}
              circumstances={circumstances}
            />
          ) : (
            <p key={`${chart.measure} ${chart.stream}`} class="chart-note">
              {fill(words.learning[chart.measure], {
                name: formatSeriesName(chart, locale),
                needed: chart.needed,
                points: chart.points_needed,
                n:
                  chart.answers === null
                    ? words.veryFew
                    : fill(words.about, { n: formatNumber(chart.answers, locale) }),
              })}
            </p>
          ),
        )}
    </QuestionFrame>
  )
}
