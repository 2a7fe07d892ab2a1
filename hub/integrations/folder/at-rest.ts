import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { FolderFailure } from './failure.ts'

/** The size and time of files at the last poll, by name. A hub keeps it between two rounds. */
export type Looks = Map<string, string>

/** Least time since the last write to a file, in milliseconds. */
const rest = 5_000

/**
 * Longest wait for the content of an empty file, in milliseconds: some programs create it long
 * before they write.
 */
const restOfEmpty = 3_600_000

/** Names of unfinished files, or of files that hold no requests. */
const passedOver = /^\.|~$|\.(?:part|partial|tmp|temp|crdownload|filepart|swp|lock)$/i

/** The present content of a folder. */
export interface Dropped {
  /** Complete files, oldest first. */
  ready: readonly string[]
  /** Number of files possibly still being written. */
  waiting: number
  /** Sentences about files that cannot be imported. */
  failures: readonly string[]
}

/**
 * Polls a folder. A file is complete when it has not changed since the last poll nor for a few
 * seconds. It skips folders, links, devices and ignored names.
 * @throws FolderFailure
 */
export function lookAt(folder: string, looks: Looks, now: Date): Dropped {
  const before = new Map(looks)
  looks.clear()
  const ready: { name: string; since: number }[] = []
  const failures: string[] = []
  let waiting = 0
  for (const name of namesIn(folder)) {
    if (passedOver.test(name)) continue
    // Node lists a name that is not UTF-8 under a name that does not exist.
    if (name.includes('\uFFFD'))
      failures.push(
        `A name in ${folder} is not written in UTF-8: that file waits until it is renamed.`,
      )
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false })
    if (!found?.isFile()) continue
    const look = lookOf(found)
    looks.set(name, look)
    if (before.get(name) === look && hasRested(found, now))
      ready.push({ name, since: found.mtimeMs })
    else waiting++
  }
  ready.sort((a, b) => a.since - b.since || (a.name < b.name ? -1 : 1))
  return { ready: ready.map(({ name }) => name), waiting, failures }
}

/** Returns a fingerprint of a file, to detect a change. */
export function lookOf({ size, mtimeMs, ino }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`
}

/** Returns whether a file was unchanged for long enough; a file server's clock may be ahead. */
export function hasRested({ mtimeMs, size }: Stats, now: Date): boolean {
  return Math.abs(now.getTime() - mtimeMs) >= (size === 0 ? restOfEmpty : rest)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new FolderFailure('cannot be read', folder, error)
  }
}
