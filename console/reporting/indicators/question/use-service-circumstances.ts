import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { Session } from '../../../sign-in/session/session.ts'
import { useCircumstances } from '../../circumstances/use-circumstances.ts'

/** What happened that touches a service; none while it is not known. */
export function useServiceCircumstances(
  session: Session,
  service: string,
): readonly Circumstance[] {
  return useCircumstances(session).filter(
    ({ services }) => services.length === 0 || services.includes(service),
  )
}
