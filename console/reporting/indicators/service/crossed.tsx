import { daysOf } from '#shared/calendar/period.ts'
import { crossed } from '#shared/contract/reporting/crossed.ts'
import { formatDays } from '#shared/report/format-band.ts'
import { formatEvidence, formatWindows } from '#shared/report/format-crossed-classes.ts'
import { formatProofs } from '#shared/report/format-crossed-proofs.ts'
import { touching } from '#shared/report/touches.ts'
import { fill } from '#shared/text/fill.ts'
import { crossedText } from '#shared/text/site-owner/reporting/crossed.ts'
import { useResource } from '../../../api/use-resource.ts'
import { Freshness } from '../../../freshness/freshness.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { ClassesPart } from '../../crossed/classes-part.tsx'
import { ConformityPart } from '../../crossed/conformity-part.tsx'
import type { Section, SectionProps } from './section.ts'

/** How often it is read again, in milliseconds. */
const usual = 30_000

/** Where both worlds of a service meet: dates, windows, measures, proofs. */
export const crossedSection: Section = {
  id: 'crossed',
  name: (locale) => crossedText[locale].title,
  Show: Crossed,
}

function Crossed({ session, service: { service }, period, zone, circumstances }: SectionProps) {
  const { text, locale } = useLanguage()
  const words = crossedText[locale]
  const path = `/v1/services/${service}/crossed${period === null ? '' : `?period=${period}`}`
  const { followed } = useResource(session, path, crossed, { usual })
  const told = followed.content
  const days = period === null ? { from: '0000', until: '9999' } : daysOf(period)
  const meanwhile = touching(circumstances, { service, territory: null, ...days })
  const isEmpty =
    told !== null &&
    [told.conformity, told.windows, told.evidence, told.proofs].every((part) => part.length === 0)

  return (
    <section class="crossed" aria-labelledby="crossed-title">
      <h2 id="crossed-title">{words.title}</h2>
      <p class="intro">{words.intro}</p>
      <Freshness followed={followed} loading={words.loading} kept={text.figuresKept} zone={zone} />
      {meanwhile.map((one) => (
        <p key={one.id} class="chart-note">
          {fill(words.meanwhile, { label: one.label, days: formatDays(one, locale) })}
        </p>
      ))}
      {isEmpty && <p>{words.nothing}</p>}
      {told?.conformity.map((table) => (
        <ConformityPart
          key={`${table.by} ${table.stream}`}
          {...{ session, table, crossed: told, period }}
        />
      ))}
      {told && (
        <div class="crossed-classes">
          {told.windows.map((one) => (
            <ClassesPart key={`windows ${one.stream}`} said={formatWindows(one, told, locale)} />
          ))}
          {told.proofs.map((one) => (
            <ClassesPart key={`proofs ${one.stream}`} said={formatProofs(one, locale)} />
          ))}
          {told.evidence.map((one) => (
            <ClassesPart key={`measures ${one.stream}`} said={formatEvidence(one, told, locale)} />
          ))}
        </div>
      )}
    </section>
  )
}
