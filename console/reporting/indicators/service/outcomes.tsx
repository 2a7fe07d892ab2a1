import { perception } from '#shared/contract/reporting/perception.ts'
import { formatOutcomes } from '#shared/report/format-outcomes.ts'
import { outcomesText } from '#shared/text/site-owner/reporting/outcomes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'
import { useFigures } from './use-figures.ts'

/** Satisfaction and equal treatment by the outcome of requests, and at equal outcomes. */
export const outcomesSection: Section = {
  id: 'outcomes',
  name: (locale) => outcomesText[locale].title,
  Show: OutcomesPart,
}

function OutcomesPart(props: SectionProps) {
  const { locale } = useLanguage()
  const text = outcomesText[locale]
  const followed = useFigures(props, 'perception', perception)
  const outcomes = followed.content?.outcomes
  const untold = outcomes?.told === 'nothing' ? text.untold[outcomes.because] : null
  return (
    <Part id="outcomes" title={text.title} followed={followed} untold={untold} zone={props.zone}>
      {outcomes?.told === 'figures' && <Intervals said={formatOutcomes(outcomes, locale)} />}
    </Part>
  )
}
