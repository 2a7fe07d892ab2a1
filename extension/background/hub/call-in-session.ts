import { faultOfError } from './authorization-server.ts'
import { type Call, type CallFault, callHub, type Refusal } from './call-hub.ts'
import type { Session } from './session.ts'

/** What came of a call. `expired`: the session has ended. */
type Answered<T> =
  | { told: T }
  | { fault: Exclude<CallFault, 'unauthorised'> | 'expired'; refusal?: Refusal; until?: number }

/**
 * Calls the hub with what opens it now, or with another where the hub takes that no more.
 * @throws what `signal` was aborted with
 */
export async function callInSession<T>(
  session: Session,
  call: Omit<Call<T>, 'pass'>,
): Promise<Answered<T>> {
  try {
    let pass = await session.pass(call.hub)
    // Refused once, though it should hold: another may do.
    for (const isLast of [false, true]) {
      if (pass === null) break
      const answer = await callHub({ ...call, pass })
      if ('told' in answer) return answer
      const { fault } = answer
      if (fault !== 'unauthorised') return { ...answer, fault }
      if (isLast) await session.end(pass.access)
      else pass = await session.pass(call.hub, pass.access)
    }
    return { fault: 'expired' }
  } catch (error) {
    call.signal.throwIfAborted()
    return { fault: faultOfError(error) }
  }
}
