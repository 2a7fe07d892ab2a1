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

/**
 * Keeps a report, unless the same is there already. Call it with the request locked.
 * @returns whether it was new
 */
export async function insertRequestState(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { state, at, how }: ReportedState,
  now: Date,
): Promise<boolean> {
  const rows = await transaction.query(
    `insert into request_state
       (organisation, source, reference, position, state, at, how, recorded_at)
     select $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6, $7 from request_state
     where (organisation, source, reference) = ($1, $2, $3)
     having not coalesce(bool_or(state = $4 and at = $5 and how = $6), false)
     returning position`,
    [organisation, source, reference, state, at, how, now],
  )
  return rows.length > 0
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
