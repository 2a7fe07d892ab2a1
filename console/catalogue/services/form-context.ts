import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Written } from './written.ts'

/** The form of a service that is being filled in. */
export interface Form {
  written: Written
  change(some: Partial<Written>): void
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
export const FormContext = createContext<Form | null>(null)

/** The form a field stands in. @throws Error outside of one */
export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('This field stands in no form')
  return form
}
