import { type Circumstance, circumstances } from '#shared/contract/reporting/circumstance.ts'
import { useResource } from '../../api/use-resource.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** What happened, for the series of a page; none while it is not known. */
export function useCircumstances(session: Session): readonly Circumstance[] {
  const { followed } = useResource(session, '/v1/circumstances', circumstances)
  return followed.content?.circumstances ?? []
}
