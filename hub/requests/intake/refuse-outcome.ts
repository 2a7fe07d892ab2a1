import type { RequestOutcome, RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { states } from '../requests/states.ts'

/**
 * Refuses the outcome of a request that has not ended.
 * @param state the state that comes with the outcome; `null` for none, as with a note for agents
 * @throws Refusal `invalid`
 */
export function refuseOutcome(
  { outcome }: { outcome?: RequestOutcome | null | undefined },
  state: RequestState | null,
): void {
  if (outcome && !(state && states[state].isComplete))
    throw new Refusal('invalid', [{ path: '/outcome', code: 'outcome_before_end' }])
}
