import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { FolderFailure } from './failure.ts'

/** How files looked when they were looked at last, by their names. A hub keeps it between two rounds. */
export type Looks = Map<string, string>

/** Since when nothing may have been written into a file, in milliseconds. */
const rest = 5_000

/** How long an empty file may wait for its content, in milliseconds: some make it long before they write. */
const restOfEmpty = 3_600_000

/** Names of files that somebody is still writing, or that are no requests. */
const passedOver = /^\.|~$|\.(?:part|partial|tmp|temp|crdownload|filepart|swp|lock)$/i

/** What a folder holds for now. */
export interface Dropped {
  /** Files that have come to rest, those that were written first before others. */
  ready: readonly string[]
  /** Files that may still be written. */
  waiting: number
  /** Sentences about files that cannot be taken as they are. */
  failures: readonly string[]
}

/**
 * Looks at a folder. A file has come to rest when it looks as it did at the look before, and nothing was
 * written into it for a few seconds. Folders, links, devices and names that are passed over are left alone.
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
    // A name that is no UTF-8 is listed by one that nothing has.
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

/** By what a file is known to be as it was. */
export function lookOf({ size, mtimeMs, ino }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`
}

/** Whether nothing was written for long enough; clocks of a file server may be before ours. */
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
