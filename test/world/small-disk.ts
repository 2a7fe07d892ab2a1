import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmdirSync, statfsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRoot } from './postgres-binaries.ts'
import { isThere } from './processes.ts'

/** A disk of a few megabytes. */
export interface SmallDisk {
  /** Its mount point. */
  path: string
  /** Makes it larger, in megabytes. */
  resize(megabytes: number): void
  /** Makes it one that is only read. */
  lock(): void
  /** Unmounts it, even when in use. */
  close(): void
}

const prefix = 'parvis-small-disk-'

/** Whether this user may mount one: root on Linux only. */
export const canMountDisks = process.platform === 'linux' && isRoot

/**
 * Mounts a tmpfs. This process unmounts it at its end; the next one unmounts that of a killed
 * process.
 * @param megabytes its size
 */
export function mountSmallDisk(megabytes: number): SmallDisk {
  unmountThoseLeftBehind(tmpdir())
  const path = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', path])
  const atTheEnd = () => unmount(path)
  process.once('exit', atTheEnd)
  const remount = (how: string) =>
    execFileSync('mount', ['-o', `remount,${how}`, path], { stdio: 'ignore' })
  return {
    path,
    resize: (megabytes) => void remount(`size=${megabytes}m`),
    lock: () => void remount('ro'),
    close() {
      process.off('exit', atTheEnd)
      unmount(path)
    },
  }
}

/** Largest disk to fill, in bytes, to protect a real one. */
const largest = 1 << 30

/**
 * Fills a small disk, and keeps it full while others free space, as PostgreSQL does.
 * @param folder on that disk
 * @returns a function that frees it
 */
export function takeAllRoom(folder: string): { free(): Promise<void> } {
  const { blocks, bsize } = statfsSync(folder)
  if (blocks * bsize > largest) throw new Error(`The disk of ${folder} is not a small one`)
  const file = join(folder, 'takes-all-room')
  let isOver = false
  const taking = (async () => {
    const pieces = [1 << 20, 1 << 12].map((size) => Buffer.alloc(size))
    const taken = await open(file, 'a')
    while (!isOver) {
      for (const piece of pieces) while (await fits(taken.write(piece)));
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await taken.close()
  })()
  return {
    async free() {
      isOver = true
      await taking
      await rm(file, { force: true })
    },
  }
}

async function fits(writing: Promise<{ bytesWritten: number }>): Promise<boolean> {
  try {
    return (await writing).bytesWritten > 0
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOSPC') return false
    throw error
  }
}

function unmount(path: string): void {
  // Lazy unmount: a server keeps its open files until it ends.
  execFileSync('umount', ['-l', path])
  rmdirSync(path)
}

/** Unmounts disks of killed processes. @param folder of the mount points */
export function unmountThoseLeftBehind(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (!owner || isThere(Number(owner))) continue
    try {
      unmount(join(folder, name))
    } catch {
      // Another process did so meanwhile.
    }
  }
}
