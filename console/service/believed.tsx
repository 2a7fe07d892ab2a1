import type { Figure, Half } from '#shared/contract/indicators.ts'
import { sayBelievedChart } from '#shared/report/say-believed-chart.ts'
import { sayBeside } from '#shared/report/say-beside.ts'
import { useLanguage } from '../language/language.tsx'
import { Intervals } from './intervals.tsx'
import type { Section, SectionProps } from './section.ts'

/** What the team believes against what its usagers say; nothing, where it may not be told. */
export const believedSection: Section = { id: 'believed', Show: BelievedPart }

function BelievedPart({ service }: SectionProps) {
  const { locale } = useLanguage()
  for (const { usager, commun } of service.pairs) {
    const believed = figureOf(usager)?.believed
    const beside = figureOf(commun)
    if (believed?.some(({ gap }) => gap !== null) && beside)
      return (
        <section class="figure-part" data-part="believed">
          <Intervals said={sayBelievedChart(believed, sayBeside(beside, locale), locale)} />
        </section>
      )
  }
  return null
}

function figureOf(half: Half): Figure | null {
  return half.told === 'figure' ? half.figure : null
}
