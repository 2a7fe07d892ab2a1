import type { PromiseKey } from '../contract/requests/signed-promise.ts'
import { readCompact } from './compact.ts'

/**
 * Why a text is not valid. `form`: it is incomplete; `kind`: it has another type, or no signature;
 * `key`: the key is unknown; `signature`: it was changed.
 */
export type SignedFault = 'form' | 'kind' | 'key' | 'signature'

/** The result of a check. */
export type SignedCheck<T> =
  | { holds: true; said: T; kid: string }
  | { holds: false; why: SignedFault }

/** Dependencies of a check. */
export interface Means<T> {
  /** Verifies an Ed25519 signature with a key. Its errors are thrown. */
  verify(
    key: PromiseKey,
    signed: Uint8Array<ArrayBuffer>,
    signature: Uint8Array<ArrayBuffer>,
  ): boolean | Promise<boolean>
  /** Parses the payload; `null` when it is invalid. */
  read(payload: unknown): T | null
}

/**
 * Checks a compact JWS signed with Ed25519, against possible keys.
 * @param type required in its header, so that no other signed text passes for it
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

/** Returns the key id of a header; `null` for another type, or with further requirements. */
function keyNamed(header: unknown, type: string): string | null {
  const { alg, typ, kid, ...more } = Object(header) as Record<string, unknown>
  const isOurs = alg === 'EdDSA' && typ === type && Object.keys(more).length === 0
  return isOurs && typeof kid === 'string' ? kid : null
}
