import { perception } from '#shared/contract/reporting/perception.ts'
import { formatExpected } from '#shared/report/format-expected.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'
import { useFigures } from './use-figures.ts'

/** Worse, the same, better than expected, beside whether quality is the same everywhere. */
export const expectedSection: Section = {
  id: 'expected',
  name: (locale) => perceptionText[locale].expected.title,
  Show: ExpectedPart,
}

function ExpectedPart(props: SectionProps) {
  const { locale } = useLanguage()
  const text = perceptionText[locale]
  const followed = useFigures(props, 'perception', perception)
  const expected = followed.content?.expected
  const untold = expected?.told === 'nothing' ? text.untold[expected.because] : null
  return (
    <Part
      id="expected"
      title={text.expected.title}
      followed={followed}
      untold={untold}
      zone={props.zone}
    >
      {expected?.told === 'figures' && <Intervals said={formatExpected(expected, locale)} />}
    </Part>
  )
}
