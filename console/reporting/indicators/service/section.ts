import type { ComponentType } from 'preact'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Session } from '../../../sign-in/session/session.ts'

/** What every part of the page of a service is given. */
export interface SectionProps {
  session: Session
  /** The service, with its pairs of both worlds. */
  service: ServiceIndicators
  /** The period that is looked at; `null` for all there is. */
  period: string | null
  zone: string
  /** What touches this service. */
  circumstances: readonly Circumstance[]
}

/** One part of the page of a service: a question, what one may say, a drawing. */
export interface Section {
  /** Names it in the page: lower-case letters and dashes. */
  id: string
  /** How it stands in the list of the parts. */
  name: (locale: Locale) => string
  /** Whether it has something to show of this service; without it, always. */
  isOf?: (service: ServiceIndicators) => boolean
  Show: ComponentType<SectionProps>
}
