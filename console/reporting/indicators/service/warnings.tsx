import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatSeriesName } from '#shared/report/format-warning.ts'
import { fill } from '#shared/text/fill.ts'
import { warningsText } from '#shared/text/site-owner/reporting/warnings.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Attention } from '../../../style/attention.tsx'
import { useWarnings } from '../../warnings/use-warnings.ts'
import { WarningChartView } from '../../warnings/warning-chart.tsx'
import { WarningItem } from '../../warnings/warning-item.tsx'
import type { Section, SectionProps } from './section.ts'

/** Whether something changed, for worse or better, beyond chance, and what a person made of it. */
export const warningsSection: Section = {
  id: 'warnings',
  name: (locale) => warningsText[locale].title,
  Show: WarningsOfService,
}

function WarningsOfService({ session, service, circumstances }: SectionProps) {
  const { locale } = useLanguage()
  const words = warningsText[locale]
  const { followed, decide } = useWarnings(session)
  const { content, trouble } = followed
  const charts = content?.charts.filter((one) => one.service === service.service) ?? []
  const own = content?.warnings.filter((one) => one.service === service.service) ?? []
  return (
    <section
      class="warnings"
      data-part="warnings"
      data-waiting={content === null || undefined}
      aria-labelledby="warnings-title"
    >
      <h2 id="warnings-title">{words.title}</h2>
      <p>{words.intro}</p>
      {content === null && trouble === null && <p role="status">{words.loading}</p>}
      {trouble !== null && (
        <p role="status">
          <Attention>{words.trouble[trouble]}</Attention>
        </p>
      )}
      {content && (
        <>
          {charts.length === 0 && <p>{words.nothing}</p>}
          {charts.map((chart) =>
            chart.state === 'watching' ? (
              <WarningChartView
                key={`${chart.measure} ${chart.stream}`}
                chart={chart}
                together={content.together}
                circumstances={circumstances}
              />
            ) : (
              <p key={`${chart.measure} ${chart.stream}`} class="warnings-learning">
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
          <h3>{words.warnings}</h3>
          {own.length === 0 && <p>{words.noWarning}</p>}
          <ul class="warnings-list">
            {own.map((one) => (
              <WarningItem key={one.id} warning={one} zone={content.zone} decide={decide} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
