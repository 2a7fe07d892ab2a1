import type { PromiseKey, SignedPromise } from '../contract/signed-promise.ts'
import { readCompact } from './compact.ts'

/**
 * Why a text is not believed. `form`: it is not whole; `kind`: it is signed as something else, or
 * not signed; `key`: by a key that is not known; `signature`: something in it was changed.
 */
type PromiseFault = 'form' | 'kind' | 'key' | 'signature'

/** What a check found. */
export type Checked =
  | { holds: true; promise: SignedPromise; kid: string }
  | { holds: false; why: PromiseFault }

/** What a check needs of where it runs. */
export interface Means {
  /** Whether an Ed25519 signature is the key's. What it throws is passed on. */
  verify(
    key: PromiseKey,
    signed: Uint8Array<ArrayBuffer>,
    signature: Uint8Array<ArrayBuffer>,
  ): boolean | Promise<boolean>
  /** Reads what was signed; `null` when it is no promise. */
  read(payload: unknown): SignedPromise | null
}

/** What a signed promise says it is, so that nothing else that is signed passes for one. */
export const promiseType = 'parvis-promise+jwt'

/**
 * Checks a signed promise against the keys of its hub. Spaces and line ends around and inside are
 * passed over, since mail breaks lines; any other change is refused.
 */
export async function checkPromise(
  text: string,
  keys: readonly PromiseKey[],
  { verify, read }: Means,
): Promise<Checked> {
  const compact = readCompact(text.replace(/\s+/g, ''))
  if (!compact) return { holds: false, why: 'form' }
  const kid = keyNamed(compact.header)
  if (kid === null) return { holds: false, why: 'kind' }
  const key = keys.find((one) => one.kid === kid)
  if (!key) return { holds: false, why: 'key' }
  const { signed, signature, payload } = compact
  if (signature.length !== 64 || !(await verify(key, signed, signature)))
    return { holds: false, why: 'signature' }
  const promise = read(payload)
  return promise ? { holds: true, promise, kid } : { holds: false, why: 'kind' }
}

/** The key that a promise names; `null` when its header is another's, or asks for anything more. */
function keyNamed(header: unknown): string | null {
  const { alg, typ, kid, ...more } = Object(header) as Record<string, unknown>
  const isOurs = alg === 'EdDSA' && typ === promiseType && Object.keys(more).length === 0
  return isOurs && typeof kid === 'string' ? kid : null
}
