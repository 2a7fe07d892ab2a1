import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { AgeRefused, ageBegins, decryptWith } from '../../platform/crypto/age.ts'
import { trailerLength, trailerOf } from './backup-file.ts'
import { BackupRefused } from './refused.ts'

/** A backup file with a valid digest. */
export interface WholeFile {
  /** In bytes, as it is on the disk. */
  size: number
  /** Whether it is encrypted. */
  isEncrypted: boolean
  /** Reads its content. @param passed called with the number of bytes read */
  read(passed: (bytes: number) => void): AsyncIterable<Buffer>
}

/**
 * Checks the digest of a file, and decrypts it when it is encrypted.
 * @param identities private keys of age (`AGE-SECRET-KEY-1…`)
 * @throws BackupRefused when it is no backup, is truncated, was changed, or no key opens it
 */
export async function openBackupFile(
  path: string,
  identities: readonly string[] = [],
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
  const tail: { trailer: Buffer } = { trailer: Buffer.alloc(0) }
  try {
    const hash = createHash('sha256')
    for await (const part of withoutTrailer(
      plain(() => {}),
      tail,
    ))
      hash.update(part)
    if (!tail.trailer.equals(trailerOf(hash.digest('hex')))) throw new AgeRefused('altered')
  } catch (error) {
    if (!(error instanceof AgeRefused)) throw error
    throw new BackupRefused(
      error.code === 'no_key'
        ? `${path} was encrypted for another key than the one of --identity. Nothing was restored.`
        : `${path} is cut short, or was changed since it was written. Nothing was restored. Take another copy of it, or another backup.`,
    )
  }
  return {
    size,
    isEncrypted,
    async *read(passed) {
      const unzipped = createGunzip()
      const run = pipeline(withoutTrailer(plain(passed), tail), unzipped)
      run.catch(() => {})
      yield* unzipped
      await run
    },
  }
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

/** Passes all but the last bytes, which it keeps: the length of a decrypted file is not known. */
async function* withoutTrailer(
  parts: AsyncIterable<Buffer>,
  tail: { trailer: Buffer },
): AsyncIterable<Buffer> {
  let held = Buffer.alloc(0)
  for await (const part of parts) {
    const all = Buffer.concat([held, part])
    const ready = Math.max(all.length - trailerLength, 0)
    if (ready > 0) yield all.subarray(0, ready)
    held = all.subarray(ready)
  }
  tail.trailer = held
}
