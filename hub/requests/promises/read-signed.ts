import { type SignedPromise, signedPromise } from '#shared/contract/requests/signed-promise.ts'
import { readCompact } from '#shared/signed/compact.ts'

/** Decodes a promise from our own database, without checking its signature. */
export function readSigned(jws: string): SignedPromise | null {
  return signedPromise.safeParse(readCompact(jws)?.payload).data ?? null
}
