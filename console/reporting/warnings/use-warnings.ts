import { useMemo } from 'preact/hooks'
import { type WarningPut, type Warnings, warnings } from '#shared/contract/reporting/warning.ts'
import type { Followed } from '../../api/followed.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'

/** Says something of a warning. */
export type Decide = (id: string, said: WarningPut) => Promise<SendResult<Warnings>>

const fiveMinutes = 300_000

/** What is watched and what it signalled, and how a person says what it was. */
export function useWarnings(session: Session): { followed: Followed<Warnings>; decide: Decide } {
  const { locale } = useLanguage()
  const read = useMemo(() => readHub(session, '/v1/warnings', warnings), [session])
  const { followed, change } = useFollowed({
    read,
    merge: latest<Warnings>,
    usual: fiveMinutes,
    active: true,
  })
  async function decide(id: string, said: WarningPut) {
    const outcome = await sendHub(session, `/v1/warnings/${id}`, said, warnings, { locale })
    if (outcome.kind === 'done') change(() => outcome.content)
    return outcome
  }
  return { followed, decide }
}
