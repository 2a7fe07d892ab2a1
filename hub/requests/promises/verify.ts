import { createPublicKey, verify } from 'node:crypto'
import { type PromiseKey, signedPromise } from '#shared/contract/requests/signed-promise.ts'
import { type Checked, checkPromise } from '#shared/promise/check.ts'

/** Checks a signed promise against keys. Anyone who has the keys can do so. */
export function verifyPromise(text: string, keys: readonly PromiseKey[]): Promise<Checked> {
  return checkPromise(text, keys, {
    verify: ({ kty, crv, x }, signed, signature) =>
      verify(null, signed, createPublicKey({ key: { kty, crv, x }, format: 'jwk' }), signature),
    read: (payload) => signedPromise.safeParse(payload).data ?? null,
  })
}
