import type { StoredRequest } from '../register/requests-sql.ts'
import { states } from '../register/states.ts'
import type { ReportedState } from './histories-sql.ts'

type Report = Pick<ReportedState, 'state' | 'at'>

/** Where a request stands: in which state, since when, and since when it is complete. */
export type RequestStatus = Pick<StoredRequest, 'state' | 'state_at' | 'completed_at'>

/**
 * Where a request stands by all that was reported of it, whatever the order of the reports. The
 * earliest completion counts while it lasts; a request that is opened again has none.
 * @param request as it is kept, of which a release before this one may know more than its reports
 * @param reports in the order in which they came
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

/** A stretch in which the service waited for its usager. */
export interface Wait {
  from: Date
  until: Date
}

/** Waits that are over, in order; one that ended because the usager withdrew is none. */
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
