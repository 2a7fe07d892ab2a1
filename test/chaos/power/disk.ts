import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'

/** Bytes that a disk writes whole or not at all. */
export const sector = 512

/** Bytes the system keeps in memory and writes together. */
export const page = 4096

/** A file since its last sync. */
export interface Unsynced {
  /** Its bytes then, for each page written since; shorter where the file ended. */
  pages: Map<number, Buffer>
  /** Its length then. */
  size: number
}

/** A change of names, in the order they were made, until their folder or file is synced. */
type NameChange =
  | { kind: 'made'; path: string }
  | { kind: 'renamed'; from: string; to: string; lost: string | null }
  | { kind: 'removed'; path: string; lost: string }

/** What a power cut takes from a folder: everything written and not yet synced. */
export interface Disk {
  unsynced: ReadonlyMap<string, Unsynced>
  names: readonly NameChange[]
  /** Calls of `write` and of `fsync` and `fdatasync` since the start. */
  counts: { writes: number; syncs: number }
  /** Gives the file system back. */
  stop(): void
}

/** How a disk is watched. */
export interface Watching {
  /** Whether the next sync is only said to be one, and keeps nothing. */
  lies(): boolean
  /** Called before each write, sync and change of names: the moments at which power can go. */
  before(): void
}

/** The file system as Node has it, which the watched one calls. */
const real = { ...fs }

/**
 * Watches every write below a folder, as a block layer would, and remembers what a power cut may take.
 * As on ext4 and XFS, syncing a new file also keeps its name, and changes of names are kept in order.
 * @param graves folder of the same disk, for files whose names are gone
 */
export function watchDisk(root: string, graves: string, { lies, before }: Watching): Disk {
  const unsynced = new Map<string, Unsynced>()
  let names: NameChange[] = []
  const counts = { writes: 0, syncs: 0 }
  const open = new Map<number, string>()
  const isInside = (path: unknown): path is string =>
    typeof path === 'string' && path.startsWith(`${root}/`)
  let buried = 0

  /** Keeps the bytes of a file that its name will no longer lead to. */
  function bury(path: string): string {
    buried += 1
    const grave = join(graves, String(buried))
    real.linkSync(path, grave)
    return grave
  }

  function fileOf(path: string): Unsynced {
    let file = unsynced.get(path)
    if (!file) {
      const { size } = real.statSync(path)
      file = { pages: new Map(), size }
      unsynced.set(path, file)
    }
    return file
  }

  function remember(path: string, from: number, to: number): void {
    const file = fileOf(path)
    let handle: number | null = null
    for (let nth = Math.floor(from / page); nth * page < Math.min(to, file.size); nth += 1) {
      if (file.pages.has(nth)) continue
      handle ??= real.openSync(path, 'r')
      const bytes = Buffer.alloc(Math.min(page, file.size - nth * page))
      real.readSync(handle, bytes, 0, bytes.length, nth * page)
      file.pages.set(nth, bytes)
    }
    if (handle !== null) real.closeSync(handle)
  }

  function move(from: string, to: string): void {
    const file = unsynced.get(from)
    unsynced.delete(to)
    if (file) unsynced.set(to, file)
    unsynced.delete(from)
    for (const [handle, path] of open) if (path === from) open.set(handle, to)
  }

  function sync(handle: number): void {
    const path = open.get(handle)
    if (path === undefined) return
    before()
    counts.syncs += 1
    if (lies()) return
    unsynced.delete(path)
    const isFolder = real.fstatSync(handle).isDirectory()
    // The journal is written in order: what came before a kept name is kept too.
    const last = names.findLastIndex((change) =>
      isFolder ? placesOf(change).includes(path) : change.kind === 'made' && change.path === path,
    )
    names = names.slice(last + 1)
  }

  const watched = {
    openSync(path: string, ...rest: [string | number]) {
      const handle = real.openSync(path, ...rest)
      if (isInside(path)) open.set(handle, path)
      return handle
    },
    closeSync(handle: number) {
      open.delete(handle)
      real.closeSync(handle)
    },
    writeSync(handle: number, bytes: Buffer, offset: number, length: number, at: number) {
      const path = open.get(handle)
      if (path !== undefined) {
        before()
        counts.writes += 1
        remember(path, at, at + length)
      }
      return real.writeSync(handle, bytes, offset, length, at)
    },
    writeFileSync(path: string, ...rest: [string]) {
      if (isInside(path)) {
        before()
        const isNew = !real.existsSync(path)
        real.writeFileSync(path, ...rest)
        if (isNew) names.push({ kind: 'made', path })
      } else real.writeFileSync(path, ...rest)
    },
    truncateSync(path: string, size = 0) {
      if (isInside(path)) {
        before()
        remember(path, size, Number.POSITIVE_INFINITY)
      }
      real.truncateSync(path, size)
    },
    ftruncateSync(handle: number, size = 0) {
      const path = open.get(handle)
      if (path !== undefined) {
        before()
        remember(path, size, Number.POSITIVE_INFINITY)
      }
      real.ftruncateSync(handle, size)
    },
    renameSync(from: string, to: string) {
      if (isInside(from)) {
        before()
        const lost = real.existsSync(to) ? bury(to) : null
        names.push({ kind: 'renamed', from, to, lost })
        move(from, to)
      }
      real.renameSync(from, to)
    },
    unlinkSync(path: string) {
      if (isInside(path)) {
        before()
        names.push({ kind: 'removed', path, lost: bury(path) })
        unsynced.delete(path)
      }
      real.unlinkSync(path)
    },
    // The real disk need not sync: no power is cut from it.
    fsyncSync: sync,
    fdatasyncSync: sync,
  }
  Object.assign(fs, watched)
  syncBuiltinESMExports()
  return {
    unsynced,
    get names() {
      return names
    },
    counts,
    stop() {
      for (const name of Object.keys(watched) as (keyof typeof watched)[])
        Object.assign(fs, { [name]: real[name] })
      syncBuiltinESMExports()
    },
  }
}

function placesOf(change: NameChange): string[] {
  if (change.kind !== 'renamed') return [dirname(change.path)]
  return [dirname(change.from), dirname(change.to)]
}
