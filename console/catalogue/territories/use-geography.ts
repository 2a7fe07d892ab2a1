import { useMemo } from 'preact/hooks'
import { type Geography, geography } from '#shared/contract/catalogue/geography.ts'
import type { Followed } from '../../api/followed.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** The shapes of territories, and how the page hears of new ones. */
export interface FollowedGeography {
  followed: Followed<Geography>
  hear(read: Geography): void
}

/** The shapes of the organisation, read once. */
export function useGeography(session: Session): FollowedGeography {
  const read = useMemo(() => readHub(session, '/v1/geography', geography), [session])
  const { followed, change } = useFollowed({
    read,
    merge: latest<Geography>,
    usual: null,
    active: true,
  })
  return { followed, hear: (told) => change(() => told) }
}
