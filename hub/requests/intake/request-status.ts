import type { StoredRequest } from '../requests/requests-sql.ts'
import { states } from '../requests/states.ts'
import type { ReportedState } from './histories-sql.ts'

type Report = Pick<ReportedState, 'state' | 'at'>

/** The state of a request, its time, and the time of completion. */
export type RequestStatus = Pick<StoredRequest, 'state' | 'state_at' | 'completed_at'>

/**
 * Computes the state of a request from all reports, in any order. The earliest completion counts
 * until the request is reopened.
 * @param request as stored, perhaps with data of an earlier release without reports
 * @param reports in order of arrival
 */
export function requestStatusOf(request: RequestStatus, reports: readonly Report[]): RequestStatus {
  const [first, ...more] = inOrder([...ownReports(request), ...reports])
  if (!first) return request
  let [state, since] = [first.state, first.at]
  let completed = states[first.state].isComplete ? first.at : null
  for (const report of more) {
    if (report.state !== state) since = report.at
    state = report.state
    if (states[state].isComplete) completed ??= report.at
    else if (state !== 'withdrawn') completed = null
  }
  return { state, state_at: since, completed_at: completed }
}

function ownReports({ state, state_at, completed_at }: RequestStatus): Report[] {
  const isEarlier = completed_at !== null && completed_at < state_at
  const complete = isEarlier ? [{ state: 'decided', at: completed_at } as const] : []
  return [...complete, { state, at: state_at }]
}

/** A period in which the service waited for its usager. */
export interface Wait {
  from: Date
  until: Date
}

/** Returns completed waits, in order; a wait ended by a withdrawal is left out. */
export function waitsIn(reports: readonly Report[]): Wait[] {
  const waits: Wait[] = []
  let from: Date | null = null
  for (const { state, at } of inOrder(reports)) {
    if (states[state].isSuspended) from ??= at
    else if (from) {
      if (state !== 'withdrawn') waits.push({ from, until: at })
      from = null
    }
  }
  return waits
}

function inOrder(reports: readonly Report[]): Report[] {
  return [...reports].sort((one, other) => one.at.getTime() - other.at.getTime())
}
