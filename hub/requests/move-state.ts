import { emit } from '../events/emit.ts'
import type { Signing } from '../promises/signer.ts'
import type { Queryable } from '../store/database.ts'
import { insertRequestState, type ReportedState } from '../store/request-states.ts'
import { type StoredRequest, updateRequestState } from '../store/requests.ts'
import type { Offered } from './offered.ts'
import { resume } from './resume.ts'
import { stands } from './stands.ts'

/**
 * Records a state a request was reported in. Where it stands follows from all reports, in the order
 * in which things happened; so does how long its promise was put off. A report that is known
 * already changes nothing. Call it with the request locked.
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
  const reports = await insertRequestState(transaction, request, report, now)
  if (!reports) return request
  const moved = { ...request, ...stands(request, reports) }
  await updateRequestState(transaction, request, moved, now)
  await resume(transaction, outside, moved, offered, reports)
  if (moved.state !== request.state)
    await emit(transaction, outside, {
      type: 'org.parvis.request.state.v1',
      key: request,
      at: report.at,
      told: {
        state: moved.state,
        before: request.state,
        service: request.service,
        how: report.how,
      },
    })
  return moved
}
