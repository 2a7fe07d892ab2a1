import type { Perception } from '#shared/contract/reporting/perception.ts'
import type { Priorities } from '#shared/contract/reporting/priorities.ts'
import { formatFirst } from '#shared/report/format-first.ts'
import { prioritiesText } from '#shared/text/site-owner/reporting/priorities.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useLanguage } from '../../../language/language.tsx'
import { serviceAddress } from '../../../route/service-address.ts'

interface FirstPartProps {
  service: string
  told: Priorities
  /** What is lived, dimension by dimension. */
  dimensions: Perception['dimensions']
}

/** What to improve first, in three lines. */
export function FirstPart({ service, told, dimensions }: FirstPartProps) {
  const { locale } = useLanguage()
  return (
    <section class="service-first" aria-labelledby="service-first">
      <h2 id="service-first">{prioritiesText[locale].title}</h2>
      <ul>
        {formatFirst(told, dimensions, locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={serviceAddress(service, 'first')}>{servicePageText[locale].toFirst}</a>
      </p>
    </section>
  )
}
