import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs'
import { open, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRoot } from './postgres-binaries.ts'

/** A disk of a few megabytes, which can be full. */
export interface SmallDisk {
  /** The folder it is mounted on. */
  path: string
  /** Takes all the room that is left on it, again and again until it is freed. */
  fill(): void
  /** Gives that room back. */
  free(): Promise<void>
  /** Bytes nobody has taken. */
  left(): Promise<number>
  /** Unmounts it, whoever still uses it. */
  close(): Promise<void>
}

const prefix = 'parvis-small-disk-'

/** Whether this user may mount one: root of Linux alone. */
export const canMountDisks = process.platform === 'linux' && isRoot

/**
 * Mounts a disk in memory. It is unmounted when this process ends; one that a killed process left
 * behind is unmounted by the next.
 * @param megabytes its size
 */
export function mountSmallDisk(megabytes: number): SmallDisk {
  unmountThoseLeftBehind()
  const path = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', path])
  const atTheEnd = () => unmount(path)
  process.once('exit', atTheEnd)
  const takes = join(path, 'takes-all-room')
  let filling: Promise<void> | null = null
  let isFull = false
  const left = async () => {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  }
  return {
    path,
    left,
    fill() {
      isFull = true
      filling ??= keepTaking(takes, () => isFull)
    },
    async free() {
      isFull = false
      await filling
      filling = null
      await rm(takes, { force: true })
    },
    async close() {
      isFull = false
      await filling
      process.off('exit', atTheEnd)
      unmount(path)
    },
  }
}

/** Others give back room while they live, as PostgreSQL does: that is taken too. */
async function keepTaking(file: string, isFull: () => boolean): Promise<void> {
  const pieces = [1 << 20, 1 << 12].map((size) => Buffer.alloc(size))
  const taken = await open(file, 'a')
  while (isFull()) {
    for (const piece of pieces) while (await fits(taken.write(piece)));
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await taken.close()
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
  // Lazily: a server that still has files on it keeps them until it ends.
  execFileSync('umount', ['-l', path])
  rmdirSync(path)
}

function unmountThoseLeftBehind(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (!owner || isThere(Number(owner))) continue
    try {
      unmount(join(tmpdir(), name))
    } catch {
      // Another process did it at the same time.
    }
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
