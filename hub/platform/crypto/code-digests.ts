import { hashCode } from './digest.ts'
import { deriveKey, keyedDigest, type Secret } from './secret.ts'

/**
 * Begins each digest of a code that a key of the hub made. No SHA-256 in base64url has a dot. Another
 * key, one day, would make HMAC(new key, digest) with another number: no code is needed for it.
 */
const keyedStart = '1.'

/** Returns what the hub keeps of a code whose SHA-256 digest is given. */
export function keyDigest(secret: Secret, digest: string): string {
  return keyedStart + keyedDigest(deriveKey(secret, 'codes'), digest)
}

/**
 * Returns the digests by which a receipt or tracking code may be kept, the same with its letter and
 * without: the keyed one, a space, and the SHA-256 of until release 0.2. Statements of
 * `code-digests-sql.ts` read them, in one shape whether a code is kept by one, the other or not at all.
 */
export function codeDigests(secret: Secret, code: string): string {
  return keyedAndPlain(secret, hashCode(code))
}

/** Returns a digest by a key of the hub, a space, and the digest itself, as `codeDigests` does. */
export function keyedAndPlain(secret: Secret, digest: string): string {
  return `${keyDigest(secret, digest)} ${digest}`
}
