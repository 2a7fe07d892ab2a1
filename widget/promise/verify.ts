import type { PromiseKey, SignedPromise } from '#shared/contract/requests/signed-promise.ts'
import { type Checked, checkPromise } from '#shared/promise/check.ts'

/** This browser has no Ed25519, or the page is not reached by https. */
export class NoCryptography extends Error {}

/** Checks a signed promise on this device. @throws NoCryptography */
export function verifyPromise(text: string, keys: readonly PromiseKey[]): Promise<Checked> {
  return checkPromise(text, keys, {
    async verify({ kty, crv, x }, signed, signature) {
      const key = await bring({ kty, crv, x })
      return crypto.subtle.verify('Ed25519', key, signature, signed)
    },
    // A key of the hub signed it, and signs nothing else.
    read: (payload) => payload as SignedPromise,
  })
}

async function bring(key: JsonWebKey): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('jwk', key, 'Ed25519', false, ['verify'])
  } catch {
    throw new NoCryptography()
  }
}
