import { perception } from '#shared/contract/reporting/perception.ts'
import { formatDimensions } from '#shared/report/format-dimensions.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'
import { useFigures } from './use-figures.ts'

/** The five dimensions as they are lived, beside the civic twin. */
export const dimensionsSection: Section = {
  id: 'dimensions',
  name: (locale) => perceptionText[locale].dimensions.title,
  Show: DimensionsPart,
}

function DimensionsPart(props: SectionProps) {
  const { locale } = useLanguage()
  const text = perceptionText[locale]
  const followed = useFigures(props, 'perception', perception)
  const dimensions = followed.content?.dimensions
  const untold = dimensions?.told === 'nothing' ? text.untold[dimensions.because] : null
  return (
    <Part
      id="dimensions"
      title={text.dimensions.title}
      followed={followed}
      untold={untold}
      zone={props.zone}
    >
      {dimensions?.told === 'figures' && <Intervals said={formatDimensions(dimensions, locale)} />}
    </Part>
  )
}
