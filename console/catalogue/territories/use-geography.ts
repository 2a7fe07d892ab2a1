import { geography } from '#shared/contract/catalogue/geography.ts'
import { useResource } from '../../api/use-resource.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** The shapes of territories, and how the page hears of new ones. */
export type FollowedGeography = ReturnType<typeof useGeography>

/** The shapes of the organisation, read once. */
export function useGeography(session: Session) {
  return useResource(session, '/v1/geography', geography)
}
