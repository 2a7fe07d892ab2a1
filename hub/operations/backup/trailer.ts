import { createHash } from 'node:crypto'
import {
  type BackupKey,
  hasSigned,
  isPublishedKey,
  signatureBytes,
  signDigest,
} from './signing-key.ts'

/** The end of a backup, as it was read and checked. */
export interface Ended {
  /** Whether the digest is that of all before. */
  isWhole: boolean
  /** The published key that signed it; `null` without a signature. */
  signedBy: string | null
}

/** Passes the compressed bytes, then their signature, if there is a key, then the digest of it all. */
export async function* withTrailer(
  parts: AsyncIterable<Buffer>,
  key: BackupKey | null,
): AsyncIterable<Buffer> {
  const hash = createHash('sha256')
  for await (const part of parts) {
    hash.update(part)
    yield part
  }
  if (key) {
    const signed = signatureOf(key.published, signDigest(key, hash.copy().digest()))
    hash.update(signed)
    yield signed
  }
  yield trailerOf(hash.digest('hex'))
}

/**
 * Passes all but the end, which it checks: the length of a decrypted file is not known.
 * @param ended called once, after the last bytes
 */
export async function* withoutTrailer(
  parts: AsyncIterable<Buffer>,
  ended: (end: Ended) => void,
): AsyncIterable<Buffer> {
  const hash = createHash('sha256')
  const kept = signatureLength + trailerLength
  let held = Buffer.alloc(0)
  for await (const part of parts) {
    const all = Buffer.concat([held, part])
    const ready = Math.max(all.length - kept, 0)
    hash.update(all.subarray(0, ready))
    if (ready > 0) yield all.subarray(0, ready)
    held = all.subarray(ready)
  }
  const at = Math.max(held.length - trailerLength, 0)
  const last = held.subarray(0, at)
  const signature = readSignature(last)
  const isSigned = signature && hasSigned(signature.key, hash.copy().digest(), signature.bytes)
  hash.update(last)
  // A reader of gzip skips the signature too: release 0.2 restores a signed file.
  if (last.length > 0) yield last
  const isWhole = held.subarray(at).equals(trailerOf(hash.digest('hex')))
  ended({ isWhole: isWhole && !(signature && !isSigned), signedBy: signature?.key ?? null })
}

/**
 * Returns the end of the file: an empty gzip member (RFC 1952) whose comment is the digest of
 * everything before. Every gzip reader skips it.
 */
const trailerOf = (digest: string) => memberOf(`sha256 ${digest}`)

const signatureOf = (key: string, signature: Buffer) =>
  memberOf(`ed25519 ${key} ${signature.toString('base64url')}`)

function readSignature(member: Buffer): { key: string; bytes: Buffer } | null {
  const [, key = '', said = ''] =
    /ed25519 ([\w-]{43}) ([\w-]{86})\0/.exec(member.toString('latin1')) ?? []
  const bytes = Buffer.from(said, 'base64url')
  if (!isPublishedKey(key) || !member.equals(signatureOf(key, bytes))) return null
  return { key, bytes }
}

function memberOf(comment: string): Buffer {
  const hasComment = 0x10
  return Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, hasComment, 0, 0, 0, 0, 0, 255]),
    Buffer.from(`${comment}\0`),
    Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ])
}

/** In bytes. */
export const trailerLength = trailerOf('0'.repeat(64)).length

/** In bytes. */
const signatureLength = signatureOf('A'.repeat(43), Buffer.alloc(signatureBytes)).length
