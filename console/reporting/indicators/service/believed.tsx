import type { Figure, Half, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { formatBelievedChart } from '#shared/report/format-believed-chart.ts'
import { formatOtherWorld } from '#shared/report/format-other-world.ts'
import { perceptionText } from '#shared/text/site-owner/reporting/perception.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import type { Section, SectionProps } from './section.ts'

/** What the team believes against what its usagers say; nothing, where it may not be told. */
export const believedSection: Section = {
  id: 'believed',
  name: (locale) => perceptionText[locale].believed.title,
  isOf: (service) => toldOf(service) !== null,
  Show: BelievedPart,
}

function BelievedPart({ service }: SectionProps) {
  const { locale } = useLanguage()
  const told = toldOf(service)
  if (told === null) return null
  const { believed, beside } = told
  return (
    <section class="figure-part" data-part="believed">
      <Intervals said={formatBelievedChart(believed, formatOtherWorld(beside, locale), locale)} />
    </section>
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
