import { results } from '#shared/contract/reporting/results.ts'
import { elsewhereText } from '#shared/text/site-owner/reporting/elsewhere.ts'
import { useResource } from '../../../api/use-resource.ts'
import { StateInstrument } from '../../results/state-instrument.tsx'
import { useElsewhere } from '../../results/use-elsewhere.ts'
import type { Section, SectionProps } from './section.ts'

/** What the State's own instruments say of the service, beside ours and what is due to all. */
export const elsewhereSection: Section = {
  id: 'elsewhere',
  name: (locale) => elsewhereText[locale].title,
  Show: Elsewhere,
}

function Elsewhere({ session, service, period }: SectionProps) {
  const words = useElsewhere()
  const { followed } = useResource(
    session,
    `/v1/results${period ? `?period=${period}` : ''}`,
    results,
  )
  const { content } = followed
  if (content === null) return null
  const told = content.services.find((one) => one.service === service.service)
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{words.title}</h2>
      <p>{told ? words.intro : words.nothing}</p>
      {told?.instruments.map((one) => (
        <StateInstrument
          key={one.instrument}
          told={one}
          ours={told.ours}
          fewest={content.fewest}
          level={3}
        />
      ))}
    </section>
  )
}
