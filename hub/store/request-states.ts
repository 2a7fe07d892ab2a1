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
 * @returns every state the request was reported in, in the order of the reports; `null` where this
 * report was there already
 */
export async function insertRequestState(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  { state, at, how }: ReportedState,
  now: Date,
): Promise<ReportedState[] | null> {
  const rows = await transaction.query<ReportedState>(
    `with kept as (
       insert into request_state
         (organisation, source, reference, position, state, at, how, recorded_at)
       select $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6, $7 from request_state
       where (organisation, source, reference) = ($1, $2, $3)
       having not coalesce(bool_or(state = $4 and at = $5 and how = $6), false)
       returning position, state, at, how
     )
     select state, at, how from (
       select position, state, at, how from request_state
       where (organisation, source, reference) = ($1, $2, $3) and exists (select 1 from kept)
       union all select position, state, at, how from kept
     ) reported order by position`,
    [organisation, source, reference, state, at, how, now],
  )
  return rows.length > 0 ? rows : null
}
