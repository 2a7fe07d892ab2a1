import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BackupRefused } from './refused.ts'
import { formatWhyUnwritten } from './why-unwritten.ts'

/** Compression level: a higher one takes twice as long and saves a tenth. */
const level = 4

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
export async function createBackupFile(path: string): Promise<BackupFile> {
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
  const hash = createHash('sha256')
  let size = 0
  const written = pipeline(gzip, async (parts: AsyncIterable<Buffer>) => {
    for await (const part of parts) {
      hash.update(part)
      size += await writeWhole(file, part)
    }
  })
  let failed: Error | undefined
  written.catch((error: Error) => {
    failed = error
  })

  async function end(): Promise<number> {
    gzip.end()
    await written
    size += await writeWhole(file, trailerOf(hash.digest('hex')))
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

/**
 * Returns the end of the file: an empty gzip member (RFC 1952) whose comment is the digest of
 * everything before. Every gzip reader skips it.
 */
function trailerOf(digest: string): Buffer {
  const hasComment = 0x10
  return Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, hasComment, 0, 0, 0, 0, 0, 255]),
    Buffer.from(`sha256 ${digest}\0`),
    Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ])
}

const trailerLength = trailerOf('0'.repeat(64)).length

/** A backup file with a valid digest. */
export interface WholeFile {
  /** In bytes. */
  size: number
  /** Reads its content. @param passed called with the number of bytes read */
  read(passed: (bytes: number) => void): AsyncIterable<Buffer>
}

/**
 * Checks the digest of a file.
 * @throws BackupRefused when it is no backup, is truncated or was changed
 */
export async function openBackupFile(path: string): Promise<WholeFile> {
  const file = await open(path).catch(() => {
    throw new BackupRefused(`There is no file ${path} that can be read. Nothing was restored.`)
  })
  let size = 0
  try {
    const start = Buffer.alloc(2)
    await file.read(start, 0, 2, 0).catch(() => {})
    size = (await file.stat()).size
    if (start.readUInt16BE(0) !== 0x1f8b || size < trailerLength)
      throw new BackupRefused(`${path} is not a backup of Parvis. Nothing was restored.`)
    const trailer = Buffer.alloc(trailerLength)
    await file.read(trailer, 0, trailerLength, size - trailerLength)
    const hash = createHash('sha256')
    const body = { start: 0, end: size - trailerLength - 1 }
    for await (const part of file.createReadStream({ ...body, autoClose: false })) hash.update(part)
    if (!trailer.equals(trailerOf(hash.digest('hex'))))
      throw new BackupRefused(
        `${path} is cut short, or was changed since it was written. Nothing was restored. Take another copy of it, or another backup.`,
      )
  } finally {
    await file.close()
  }
  return {
    size,
    async *read(passed) {
      const bytes = createReadStream(path, { end: size - trailerLength - 1 })
      bytes.on('data', () => passed(bytes.bytesRead))
      const plain = createGunzip()
      const run = pipeline(bytes, plain)
      run.catch(() => {})
      yield* plain
      await run
    },
  }
}
