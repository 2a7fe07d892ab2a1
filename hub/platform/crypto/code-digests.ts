import { hashCode } from './digest.ts'
import { digestsToKeep, digestsUnder, digestUnder, renewDigest } from './digests.ts'
import type { Secret } from './secret.ts'

const use = ['codes']

/**
 * Returns the digests of a SHA-256 digest by the keys of the hub. The first to keep, a space, the
 * given digest, and those of other generations of the keys: statements of `code-digests-sql.ts` read
 * them, in one shape whether a code is kept by one of them or not at all.
 */
export function keyedAndPlain(secret: Secret, digest: string, plain = digest): string {
  const all = digestsUnder(secret, use, digest)
  const kept = digestsToKeep(secret, all)
  const others = all.filter((one) => !kept.includes(one))
  return [...kept.map(named), plain, ...others.map(named)].join(' ')
}

/**
 * Returns the digests by which a receipt or tracking code may be kept, the same with its letter and
 * without: by the keys of the hub, and the SHA-256 of until release 0.2.
 */
export function codeDigests(secret: Secret, code: string): string {
  return keyedAndPlain(secret, hashCode(code))
}

/** Returns a SHA-256 digest by every generation of the keys, the newest first. */
export function keyDigests(secret: Secret, digest: string): string[] {
  return digestsUnder(secret, use, digest).map(named)
}

/** Returns a kept digest as the hub keeps one now: SHA-256 under its keys, or of its newest. */
export function keyAgain(secret: Secret, kept: string): string {
  return named(isNamed(kept) ? renewDigest(secret, use, kept) : digestUnder(secret, use, kept))
}

/** No SHA-256 in base64url has a dot: of a code, the first generation has its number too. */
const isNamed = (digest: string) => digest.includes('.')

const named = (digest: string) => (isNamed(digest) ? digest : `1.${digest}`)
