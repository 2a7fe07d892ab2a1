import { useMemo } from 'preact/hooks'
import {
  type Circumstance,
  type Circumstances,
  circumstances,
} from '#shared/contract/reporting/circumstance.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** What happened, for the series of a page; none while it is not known. */
export function useCircumstances(session: Session): readonly Circumstance[] {
  const read = useMemo(() => readHub(session, '/v1/circumstances', circumstances), [session])
  const { followed } = useFollowed({
    read,
    merge: latest<Circumstances>,
    usual: null,
    active: true,
  })
  return followed.content?.circumstances ?? []
}
