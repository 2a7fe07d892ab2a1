import type { RequestState } from '#shared/contract/proof-kind.ts'
import type { Queryable } from './database.ts'
import type { RequestKey } from './requests.ts'

/** A state a request was reported in. */
export interface ReportedState {
  state: RequestState
  at: Date
  /** By our own API, as its source saw it, or by a step its usager was shown. */
  how: 'told' | 'observed' | 'proof'
}

/** Every state a request was reported in, in the order of the reports. */
export function findRequestStates(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<ReportedState[]> {
  return database.query<ReportedState>(
    `select state, at, how from request_state
     where (organisation, source, reference) = ($1, $2, $3) order by position`,
    [organisation, source, reference],
  )
}
