import type { Queryable } from '../store/database.ts'
import { findPromisedRequest, type StoredPromise } from '../store/promises.ts'
import type { RequestKey } from '../store/requests.ts'
import { openSigner, type Promised, type Signing } from './signer.ts'

/**
 * Signs a promise of one request, in the transaction that makes it.
 * @param before the promise it replaces
 * @returns the compact JWS; `null` for a request that is already over: nothing is promised any more
 */
export async function signPromise(
  transaction: Queryable,
  outside: Signing,
  key: RequestKey,
  window: Promised['window'],
  before: Pick<StoredPromise, 'jws'> | undefined,
): Promise<string | null> {
  const request = await findPromisedRequest(transaction, key)
  if (!request || request.is_over) return null
  const sign = await openSigner(transaction, outside, key.organisation)
  const { source, reference } = key
  return sign({ source, reference, service: request, window, before: before?.jws })
}
