import { ownOf } from '#shared/text/own-of.ts'
import type { ActFault } from '../../shared/acts.ts'
import type { CallFault } from '../hub/call-hub.ts'

/** What a refusal of the hub means to an agent, by its code; any other is the fault of the call. */
const meanings: Readonly<Record<string, ActFault>> = {
  request_over: 'over',
  state_contradiction: 'state',
  proof_contradiction: 'contradiction',
  contact_contradiction: 'contradiction',
  merge_contradiction: 'contradiction',
  unknown_request: 'unknown',
  unknown_usager: 'unknown',
  unknown_merge: 'unknown',
  not_found: 'unknown',
  invalid: 'invalid',
}

/** Why an act is not done. */
export const actFaultOf = (
  fault: Exclude<CallFault, 'unauthorised'> | 'expired' | 'slow',
  code = '',
): ActFault => ownOf(meanings, code) ?? fault
