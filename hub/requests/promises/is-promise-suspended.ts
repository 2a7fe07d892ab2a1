import type { StoredRequest } from '../requests/requests-sql.ts'
import { states } from '../requests/states.ts'
import type { StoredPromise } from './promises-sql.ts'

/**
 * Returns whether a promise is suspended: the service waits for the usager, and had not broken it
 * before.
 */
export function isPromiseSuspended(
  { state, state_at }: Pick<StoredRequest, 'state' | 'state_at'>,
  promise: Pick<StoredPromise, 'window_to'> | undefined,
): boolean {
  return !!promise && states[state].isSuspended && state_at <= promise.window_to
}
