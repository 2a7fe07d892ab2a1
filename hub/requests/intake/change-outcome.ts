import type { RequestOutcome } from '#shared/contract/catalogue/proof-kind.ts'
import { type Changes, keyOf, type LockedRequest } from './changes.ts'
import type { ReportedState } from './histories-sql.ts'

/** An outcome as reported: `null` for none, `undefined` where the report says nothing of it. */
export type ReportedOutcome = RequestOutcome | null | undefined

/**
 * Returns the outcome of a request after a report. A reopened request has none. A report older than
 * another only fills a missing one.
 */
export function outcomeAfter(
  { request: { completed_at, outcome }, reports }: Pick<LockedRequest, 'request' | 'reports'>,
  at: Date,
  said: ReportedOutcome,
): RequestOutcome | null {
  if (!completed_at) return null
  if (said === undefined) return outcome
  if (reports.every((one) => one.at <= at)) return said
  return outcome ?? (at >= completed_at ? said : null)
}

/** Corrects the outcome of a completed request while its state stays. */
export function changeOutcome(
  changes: Changes,
  held: LockedRequest,
  { at, how }: Pick<ReportedState, 'at' | 'how'>,
  said: ReportedOutcome,
): void {
  const { request } = held
  const outcome = outcomeAfter(held, at, said)
  if (outcome === request.outcome) return
  held.request = { ...request, outcome }
  changes.moved.push(held.request)
  changes.corrected.push(held.request)
  noteState(changes, held, request.state, { at, how })
}

/** Adds the event of a changed state or outcome. */
export function noteState(
  changes: Changes,
  { request }: Pick<LockedRequest, 'request'>,
  before: ReportedState['state'],
  { at, how }: Pick<ReportedState, 'at' | 'how'>,
): void {
  const { state, outcome, service } = request
  const told = { state, before, ...(outcome && { outcome }), service, how }
  changes.happened.push({ type: 'org.parvis.request.state.v1', key: keyOf(request), at, told })
}
