import { faultOfError } from './authorization-server.ts'
import { type Call, type CallFault, callHub, type Refusal } from './call-hub.ts'
import type { Session } from './session.ts'

/** What came of a call. `expired`: the session has ended. */
type Answered<T> =
  | { told: T }
  | { fault: Exclude<CallFault, 'unauthorised'> | 'expired'; refusal?: Refusal; until?: number }

/**
 * Calls the hub with the credentials of the session, and once more with renewed ones if it refuses them.
 * @throws what `signal` was aborted with
 */
export async function callInSession<T>(
  session: Session,
  call: Omit<Call<T>, 'credentials'>,
): Promise<Answered<T>> {
  try {
    let credentials = await session.credentials(call.hub)
    // Refused once, though it should hold: another may do.
    for (const isLast of [false, true]) {
      if (credentials === null) break
      const answer = await callHub({ ...call, credentials })
      if ('told' in answer) return answer
      const { fault } = answer
      if (fault !== 'unauthorised') return { ...answer, fault }
      if (isLast) await session.end(credentials.access)
      else credentials = await session.credentials(call.hub, credentials.access)
    }
    return { fault: 'expired' }
  } catch (error) {
    call.signal.throwIfAborted()
    return { fault: faultOfError(error) }
  }
}
