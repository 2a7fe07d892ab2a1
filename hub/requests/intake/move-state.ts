import type { ServiceOffer } from '../../catalogue/services/service-offer.ts'
import type { RequestKey, StoredRequest } from '../requests/requests-sql.ts'
import { changeOutcome, noteState, outcomeAfter, type ReportedOutcome } from './change-outcome.ts'
import { type Changes, type Judging, keyOf, type LockedRequest } from './changes.ts'
import type { ReportedState } from './histories-sql.ts'
import { requestStatusOf } from './request-status.ts'
import { resume } from './resume.ts'

/**
 * Adds a reported state to a request. Its current state and the suspension of its promise follow
 * from all reports, in the order of events. A known report changes nothing but its outcome.
 * @param said the outcome that the report gives, as `ReportedOutcome`
 */
export async function moveState(
  judging: Judging,
  changes: Changes,
  held: LockedRequest,
  offered: ServiceOffer,
  report: ReportedState,
  said?: ReportedOutcome,
): Promise<void> {
  const { request, reports } = held
  const { state, at, how } = report
  const isKnown = reports.some(
    (one) => one.state === state && one.at.getTime() === at.getTime() && one.how === how,
  )
  if (isKnown) {
    changeOutcome(changes, held, report, said)
    return
  }
  const placed = { state, at, how, position: (reports.at(-1)?.position ?? 0) + 1 }
  held.reports = [...reports, placed]
  held.request = { ...request, ...requestStatusOf(request, held.reports) }
  held.request.outcome = outcomeAfter(held, at, said)
  changes.reports.push({ ...keyOf(request), ...placed })
  changes.moved.push(held.request)
  noteEnd(changes, request, held, offered)
  await resume(judging, changes, held, offered)
  const { state: now, outcome } = held.request
  if (request.completed_at && outcome && outcome !== request.outcome)
    changes.corrected.push(held.request)
  if (now !== request.state || outcome !== request.outcome)
    noteState(changes, held, request.state, report)
}

/** Notes that a request ended, or goes on after its end. */
function noteEnd(
  changes: Changes,
  before: StoredRequest,
  { request, promises }: LockedRequest,
  offered: ServiceOffer,
): void {
  const isOf = (one: RequestKey) =>
    one.organisation === request.organisation &&
    one.source === request.source &&
    one.reference === request.reference
  changes.served = changes.served.filter((one) => !isOf(one.request))
  if (request.completed_at) changes.served.push({ request, promises, offered })
  else if (before.completed_at) changes.reopened.push(keyOf(request))
}
