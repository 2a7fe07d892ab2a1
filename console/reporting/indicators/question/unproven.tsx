import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { provenStreams, type WebStream } from '#shared/contract/stream.ts'
import { fill } from '#shared/text/fill.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useLanguage } from '../../../language/language.tsx'

/** Pages of the documentation that tell how to invite. */
const pages = { fr: 'docs/sites/inviter.md', en: 'docs/sites/inviter.en.md' }

/** Says why a service has no estimate whose page asks by itself, and what to do. */
export function Unproven({ service }: { service: ServiceIndicators }) {
  const { locale } = useLanguage()
  if (!isTold(service, 'asked') || provenStreams.some((one) => isTold(service, one))) return null
  return (
    <p class="unproven" role="note">
      {fill(servicePageText[locale].unproven, { page: pages[locale] })}
    </p>
  )
}

function isTold({ pairs }: ServiceIndicators, stream: WebStream): boolean {
  return pairs
    .flatMap(({ usager, commun }) => [usager, commun])
    .flatMap((half) => (half.told === 'figure' ? half.figure.shares : []))
    .some((one) => one.stream === stream && one.share.told !== 'nothing')
}
