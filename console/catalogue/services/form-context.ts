import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { ServiceResponse } from '#shared/contract/catalogue/service-version.ts'
import type { Form } from '../../form/use-form.ts'
import type { Session } from '../../sign-in/session/session.ts'
import type { Written } from './written.ts'

/** The form of a service that is being filled in. */
export interface ServiceForm extends Pick<Form<Written>, 'draft' | 'change' | 'field' | 'faults'> {
  session: Session
  /** The service as it was read; `null` for a new one. */
  told: ServiceResponse | null
  /** Fills the form in with a definition. */
  take(definition: Service): void
  /** The time the organisation lives by. */
  zone: string
  /** Nobody declared it yet: its short name is still to be chosen. */
  isNew: boolean
  /** Its sector is settled for good. */
  hasRequests: boolean
  /** Sectors of the organisation's services. */
  sectors: readonly string[]
}

/** Holds the form for the fields inside. */
export const ServiceFormContext = createContext<ServiceForm | null>(null)

/** The form a field stands in. @throws Error outside of one */
export function useServiceForm(): ServiceForm {
  const form = useContext(ServiceFormContext)
  if (!form) throw new Error('This field stands in no form')
  return form
}
