import type { PromiseKey } from '../contract/requests/signed-promise.ts'
import { readCompact } from './compact.ts'

/**
 * Why a text is not believed. `form`: it is not whole; `kind`: it is signed as something else, or
 * not signed; `key`: by a key that is not known; `signature`: something in it was changed.
 */
export type SignedFault = 'form' | 'kind' | 'key' | 'signature'

/** What a check found. */
export type SignedCheck<T> =
  | { holds: true; said: T; kid: string }
  | { holds: false; why: SignedFault }

/** What a check needs of where it runs. */
export interface Means<T> {
  /** Whether an Ed25519 signature is the key's. What it throws is passed on. */
  verify(
    key: PromiseKey,
    signed: Uint8Array<ArrayBuffer>,
    signature: Uint8Array<ArrayBuffer>,
  ): boolean | Promise<boolean>
  /** Reads what was signed; `null` when it is no such thing. */
  read(payload: unknown): T | null
}

/**
 * Checks a compact JWS that is signed with Ed25519, against the keys that may have signed it.
 * @param type what its header must say it is, so that nothing else that is signed passes for it
 */
export async function checkSigned<T>(
  text: string,
  keys: readonly PromiseKey[],
  type: string,
  { verify, read }: Means<T>,
): Promise<SignedCheck<T>> {
  const compact = readCompact(text)
  if (!compact) return { holds: false, why: 'form' }
  const kid = keyNamed(compact.header, type)
  if (kid === null) return { holds: false, why: 'kind' }
  const key = keys.find((one) => one.kid === kid)
  if (!key) return { holds: false, why: 'key' }
  const { signed, signature, payload } = compact
  if (signature.length !== 64 || !(await verify(key, signed, signature)))
    return { holds: false, why: 'signature' }
  const said = read(payload)
  return said === null ? { holds: false, why: 'kind' } : { holds: true, said, kid }
}

/** The key that a header names; `null` when it is another's header, or asks for anything more. */
function keyNamed(header: unknown, type: string): string | null {
  const { alg, typ, kid, ...more } = Object(header) as Record<string, unknown>
  const isOurs = alg === 'EdDSA' && typ === type && Object.keys(more).length === 0
  return isOurs && typeof kid === 'string' ? kid : null
}
