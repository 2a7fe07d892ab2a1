import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { AgeRefused, ageBegins, decryptWith } from '../../platform/crypto/age.ts'
import { BackupRefused } from './refused.ts'
import { type Ended, trailerLength, withoutTrailer } from './trailer.ts'

/** A backup file with a valid digest. */
export interface WholeFile {
  /** In bytes, as it is on the disk. */
  size: number
  /** Whether it is encrypted. */
  isEncrypted: boolean
  /** The published key of the hub that signed it; `null` when it is not signed. */
  signedBy: string | null
  /** Reads its content. @param passed called with the number of bytes read */
  read(passed: (bytes: number) => void): AsyncIterable<Buffer>
}

/** What opens a backup. */
interface Opening {
  /** Private keys of age (`AGE-SECRET-KEY-1…`), for an encrypted one. */
  identities?: readonly string[]
  /** The published key that must have signed it; `null` for any or none. */
  trust?: string | null
}

/**
 * Checks the digest and the signature of a file, and decrypts it when it is encrypted.
 * @throws BackupRefused when it is no backup, is truncated, was changed, no key opens it, or the
 *   trusted key did not sign it
 */
export async function openBackupFile(
  path: string,
  { identities = [], trust = null }: Opening = {},
): Promise<WholeFile> {
  const { size, isEncrypted } = await lookAt(path)
  if (isEncrypted && identities.length === 0)
    throw new BackupRefused(
      `${path} is encrypted. Say the file of its private key: --identity FILE. Nothing was restored.`,
    )
  const plain = (passed: (bytes: number) => void) => {
    const bytes = createReadStream(path)
    bytes.on('data', () => passed(bytes.bytesRead))
    return isEncrypted ? decryptWith(identities, bytes) : (bytes as AsyncIterable<Buffer>)
  }
  const changed = new BackupRefused(
    `${path} is cut short, or was changed since it was written. Nothing was restored. Take another copy of it, or another backup.`,
  )
  const { signedBy, isWhole } = await readEnd(plain(() => {})).catch((error: unknown) => {
    if (!(error instanceof AgeRefused)) throw error
    if (error.code === 'altered') throw changed
    throw new BackupRefused(
      `${path} was encrypted for another key than the one of --identity. Nothing was restored.`,
    )
  })
  if (!isWhole) throw changed
  requireTrusted(path, signedBy, trust)
  return {
    size,
    isEncrypted,
    signedBy,
    async *read(passed) {
      const unzipped = createGunzip()
      // Another may have put another file in the place of the one that was checked.
      const same = (end: Ended) => {
        if (!end.isWhole || end.signedBy !== signedBy) throw changed
      }
      const run = pipeline(withoutTrailer(plain(passed), same), unzipped)
      run.catch(() => {})
      yield* unzipped
      await run
    },
  }
}

async function readEnd(parts: AsyncIterable<Buffer>): Promise<Ended> {
  let found: Ended = { isWhole: false, signedBy: null }
  const keep = (end: Ended) => {
    found = end
  }
  for await (const _ of withoutTrailer(parts, keep));
  return found
}

/** @throws BackupRefused */
function requireTrusted(path: string, signedBy: string | null, trust: string | null): void {
  if (trust === null || trust === signedBy) return
  throw new BackupRefused(
    signedBy === null
      ? `${path} is not signed, and --trust asks for a signature: anybody may have written it. Nothing was restored.`
      : `${path} is signed by another hub, ${signedBy}. Nothing was restored.`,
  )
}

/** @throws BackupRefused when the file cannot be read, or begins like none of a backup */
async function lookAt(path: string): Promise<{ size: number; isEncrypted: boolean }> {
  const file = await open(path).catch(() => {
    throw new BackupRefused(`There is no file ${path} that can be read. Nothing was restored.`)
  })
  try {
    const start = Buffer.alloc(ageBegins.length)
    await file.read(start, 0, start.length, 0).catch(() => {})
    const { size } = await file.stat()
    const isEncrypted = start.equals(ageBegins)
    if (!isEncrypted && (start.readUInt16BE(0) !== 0x1f8b || size < trailerLength))
      throw new BackupRefused(`${path} is not a backup of Parvis. Nothing was restored.`)
    return { size, isEncrypted }
  } finally {
    await file.close()
  }
}
