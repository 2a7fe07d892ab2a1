import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type FileHandle, link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createGzip } from 'node:zlib'
import { encryptTo } from '../../platform/crypto/age.ts'
import { BackupRefused } from './refused.ts'
import type { BackupKey } from './signing-key.ts'
import { withTrailer } from './trailer.ts'
import { formatWhyUnwritten } from './why-unwritten.ts'

/** Compression level: a higher one takes twice as long and saves a tenth. */
const level = 4

/** How a backup file is closed. */
interface Closing {
  /** Public keys of age to encrypt it to; in clear when there are none. */
  recipients?: readonly string[]
  /** The key that signs it; unsigned without one. */
  key?: BackupKey | null
}

/** A backup file being written. */
export interface BackupFile {
  /** Writes bytes; resolves when it can take more (back-pressure). */
  put(part: Uint8Array): Promise<void>
  /** Renames the file, once it is synced to disk. @returns its size, in bytes */
  finish(): Promise<number>
  /** Deletes the unfinished file. */
  abandon(): Promise<void>
}

/**
 * Creates a file under a temporary name, so that a file with the final name is complete. Only its
 * owner may read it.
 * @throws BackupRefused when the name exists, here or for any later write error
 */
export async function createBackupFile(
  path: string,
  { recipients = [], key = null }: Closing = {},
): Promise<BackupFile> {
  if (existsSync(path)) throw isThere(path)
  const refuse = (error: Error) => {
    if (error instanceof BackupRefused) throw error
    throw new BackupRefused(
      `${path} cannot be written: ${formatWhyUnwritten(error)}. Nothing was kept of it. Say another place, or see to this one.`,
    )
  }
  const draft = `${path}.${process.pid}.unfinished`
  const file = await open(draft, 'wx', 0o600).catch(refuse)
  const gzip = createGzip({ level })
  let size = 0
  const sealed = withTrailer(gzip, key)
  const parts = recipients.length === 0 ? sealed : encryptTo(recipients, sealed)
  const written = (async () => {
    for await (const part of parts) size += await writeWhole(file, part)
  })()
  let failed: Error | undefined
  written.catch((error: Error) => {
    failed = error
  })

  async function end(): Promise<number> {
    gzip.end()
    await written
    await file.sync()
    await file.close()
    await giveName(draft, path)
    await syncFolder(dirname(path))
    return size
  }

  return {
    async put(part) {
      if (failed) refuse(failed)
      if (!gzip.write(part)) await Promise.race([once(gzip, 'drain'), written]).catch(refuse)
    },
    finish: () => end().catch(refuse),
    async abandon() {
      gzip.destroy()
      await written.catch(() => {})
      await file.close().catch(() => {})
      await rm(draft, { force: true })
    },
  }
}

const isThere = (path: string) =>
  new BackupRefused(`${path} is there already. Say another name. Nothing was written.`)

/**
 * Renames without overwriting a newer file, where the file system has hard links.
 * @throws BackupRefused
 */
async function giveName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST' || existsSync(path)) throw isThere(path)
    return rename(draft, path)
  }
  await rm(draft)
}

async function writeWhole(file: FileHandle, part: Buffer): Promise<number> {
  for (let at = 0; at < part.length; ) at += (await file.write(part, at)).bytesWritten
  return part.length
}

/** Syncs the folder, so that the name survives a power cut; some systems do not allow it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}
