import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useLanguage } from '../../../language/language.tsx'
import { ServiceCard } from '../card/service-card.tsx'
import type { Section, SectionProps } from './section.ts'

/** Both worlds of the service, pair by pair. */
export const worldsSection: Section = {
  id: 'worlds',
  name: (locale) => servicePageText[locale].worlds,
  Show: Worlds,
}

function Worlds({ service }: SectionProps) {
  const { locale } = useLanguage()
  return <ServiceCard service={service} title={servicePageText[locale].worlds} isAlone={false} />
}
