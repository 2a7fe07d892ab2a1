import { type WarningPut, warnings } from '#shared/contract/reporting/warning.ts'
import { useResource } from '../../api/use-resource.ts'
import type { Session } from '../../sign-in/session/session.ts'

const fiveMinutes = 300_000

/** Says something of a warning. */
export type Decide = ReturnType<typeof useWarnings>['decide']

/** What is watched and what it signalled, and how a person says what it was. */
export function useWarnings(session: Session) {
  const following = { usual: fiveMinutes }
  const { followed, send } = useResource(session, '/v1/warnings', warnings, following)
  return { followed, decide: (id: string, said: WarningPut) => send(`/${id}`, said) }
}
