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
import { Intervals } from './intervals.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'
import { useFigures } from './use-figures.ts'

/** What to improve first, and what usagers say counted; what is due to all is never ranked. */
export const prioritiesSection: Section = {
  id: 'priorities',
  name: (locale) => prioritiesText[locale].title,
  Show: PrioritiesPart,
}

function PrioritiesPart(props: SectionProps) {
  const { locale } = useLanguage()
  const text = prioritiesText[locale]
  const followed = useFigures(props, 'priorities', priorities)
  const { content } = followed
  const drivers = content?.drivers
  const untold = drivers?.told === 'nothing' ? text.untold[drivers.because] : null
  return (
    <>
      <Part
        id="priorities"
        title={text.title}
        followed={followed}
        untold={untold}
        zone={props.zone}
      >
        {content && drivers?.told === 'figures' && (
          <Drawn said={formatDrivers(content, drivers, locale)} />
        )}
      </Part>
      {content && drivers?.told === 'nothing' && (
        <>
          {formatLacking(drivers, locale, drivers.least).map((one) => (
            <p key={one} class="chart-note">
              {one}
            </p>
          ))}
          <p class="chart-beside">{formatDuties(content, locale)}</p>
        </>
      )}
      {content && <Reasons content={content} />}
    </>
  )
}

function Drawn({ said: { told, ...drawn } }: { said: FormattedMap }) {
  return (
    <Chart told={told} level={2}>
      <Fitted>{(width) => <PriorityMap {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}

function Reasons({ content }: { content: Priorities }) {
  const { locale } = useLanguage()
  const said = formatReasons(content, locale)
  if (said) return <Intervals said={said} />
  return formatHiddenReasons(content, locale).map((one) => (
    <p key={one} class="chart-note">
      {one}
    </p>
  ))
}
