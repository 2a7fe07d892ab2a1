import { emit } from '../events/emit.ts'
import type { Signing } from '../promises/signer.ts'
import type { Queryable } from '../store/database.ts'
import { insertRequestState, type ReportedState } from '../store/request-states.ts'
import { type StoredRequest, updateRequestState } from '../store/requests.ts'
import type { Offered } from './offered.ts'
import { resume } from './resume.ts'
import { states } from './states.ts'

/**
 * Records a state a request was reported in, and moves it there unless a later report came first.
 * Leaving *waiting for its usager* sets the promise going again. Call it with the request locked.
 * @returns the request as it stands now
 */
export async function moveState(
  transaction: Queryable,
  outside: Signing,
  request: StoredRequest,
  offered: Offered,
  report: ReportedState,
): Promise<StoredRequest> {
  const now = outside.clock()
  await insertRequestState(transaction, request, report, now)
  const moved = after(request, report)
  await updateRequestState(transaction, request, moved, now)
  if (moved.state === request.state) return moved
  const { isSuspended } = states[request.state]
  if (isSuspended && moved.state !== 'withdrawn')
    await resume(transaction, outside, request, offered, report.at)
  await emit(transaction, outside, {
    type: 'org.parvis.request.state.v1',
    key: request,
    at: report.at,
    told: { state: moved.state, before: request.state, service: request.service, how: report.how },
  })
  return moved
}

/** The earliest completion stays while a request is complete; one that is reopened has none. */
function after(request: StoredRequest, { state, at }: ReportedState): StoredRequest {
  const { isComplete } = states[state]
  const wasComplete = request.completed_at !== null
  if (at < request.state_at) {
    const isEarlier = isComplete && request.completed_at !== null && at < request.completed_at
    return isEarlier ? { ...request, completed_at: at } : request
  }
  const kept = wasComplete && (isComplete || state === 'withdrawn') ? request.completed_at : null
  return { ...request, state, state_at: at, completed_at: kept ?? (isComplete ? at : null) }
}
