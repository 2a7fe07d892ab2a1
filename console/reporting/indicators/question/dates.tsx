import { daysOf } from '#shared/calendar/period.ts'
import { crossed } from '#shared/contract/reporting/crossed.ts'
import { formatDays } from '#shared/report/format-band.ts'
import { formatWindows } from '#shared/report/format-crossed-classes.ts'
import { formatConformity } from '#shared/report/format-crossed-conformity.ts'
import { formatProofs } from '#shared/report/format-crossed-proofs.ts'
import { touching } from '#shared/report/touches.ts'
import { fill } from '#shared/text/fill.ts'
import { crossedText } from '#shared/text/site-owner/reporting/crossed.ts'
import { useLanguage } from '../../../language/language.tsx'
import { ClassesPart } from '../../crossed/classes-part.tsx'
import { ConformityPart } from '../../crossed/conformity-part.tsx'
import { Detail } from './detail.tsx'
import type { Question, QuestionProps } from './question.ts'
import { QuestionFrame } from './question-frame.tsx'
import { useFigures } from './use-figures.ts'
import { useServiceCircumstances } from './use-service-circumstances.ts'

/** Whether announced dates, their windows and the steps told on the way are perceived. */
export const datesQuestion: Question = {
  id: 'dates',
  name: (locale) => crossedText[locale].title,
  isByPeriod: true,
  Show: Dates,
}

function Dates(props: QuestionProps) {
  const { session, service, period } = props
  const { locale } = useLanguage()
  const words = crossedText[locale]
  const followed = useFigures(props, 'crossed', crossed)
  const circumstances = useServiceCircumstances(session, service)
  const { content } = followed
  const own = { service, territory: null, ...daysOf(period) }
  const parts = content
    ? [
        ...content.conformity.map((table) => ({
          title: formatConformity(table, content, locale).told.title,
          key: `${table.by} ${table.stream}`,
          show: (isFirst: boolean) => (
            <ConformityPart {...{ session, table, crossed: content, period, isFirst }} />
          ),
        })),
        ...[
          ...content.proofs.map((one) => formatProofs(one, locale)),
          ...content.windows.map((one) => formatWindows(one, content, locale)),
        ].map((said) => ({
          title: said.told.title,
          key: said.told.id,
          show: (isFirst: boolean) => <ClassesPart said={said} isFirst={isFirst} />,
        })),
      ]
    : []
  const [first, ...others] = parts
  const untold = content && !first ? words.nothing : null
  return (
    <QuestionFrame asked={props} followed={followed} name={content?.name} untold={untold}>
      {first?.show(true)}
      {touching(circumstances, own).map((one) => (
        <p key={one.id} class="chart-note">
          {fill(words.meanwhile, { label: one.label, days: formatDays(one, locale) })}
        </p>
      ))}
      {others.map(({ key, title, show }) => (
        <Detail key={key} title={title}>
          {show(false)}
        </Detail>
      ))}
    </QuestionFrame>
  )
}
