import { type SignedPromise, signedPromise } from '#shared/contract/requests/signed-promise.ts'
import { readCompact } from '#shared/signed/compact.ts'

/** What a promise of our own record says. Its signature is not looked at. */
export function readSigned(jws: string): SignedPromise | null {
  return signedPromise.safeParse(readCompact(jws)?.payload).data ?? null
}
