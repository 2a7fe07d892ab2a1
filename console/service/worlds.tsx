import { ServiceCard } from '../answers/service-card.tsx'
import type { Section, SectionProps } from './section.ts'

/** Both worlds of the service, pair by pair. */
export const worldsSection: Section = { id: 'worlds', Show: Worlds }

function Worlds({ service }: SectionProps) {
  return <ServiceCard service={service} isAlone={false} />
}
