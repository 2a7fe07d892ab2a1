import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { type Disk, page, sector, type Unsynced } from './disk.ts'

/**
 * Copies a folder as a disk would hold it after a power cut now: of what was written and not synced,
 * any pages or sectors may be missing, and the last changes of names too.
 * @param draw a number of [0, 1), the same for the same seed
 */
export function cutPower(disk: Disk, root: string, image: string, draw: () => number): void {
  cpSync(root, image, { recursive: true, preserveTimestamps: true })
  const at = (path: string) => image + path.slice(root.length)
  const share = [0, 0.1, 0.5, 0.9, 1][Math.floor(draw() * 5)] ?? 0.5
  for (const [path, file] of disk.unsynced)
    if (existsSync(at(path))) lose(at(path), file, share, draw)
  const kept = Math.floor(draw() * (disk.names.length + 1))
  for (const change of disk.names.slice(kept).reverse()) {
    if (change.kind === 'made') rmSync(at(change.path), { force: true })
    else if (change.kind === 'removed') copyFileSync(change.lost, at(change.path))
    else {
      if (existsSync(at(change.to))) renameSync(at(change.to), at(change.from))
      if (change.lost) copyFileSync(change.lost, at(change.to))
    }
  }
}

/** Takes some of what a file was given since its last sync. */
function lose(path: string, file: Unsynced, share: number, draw: () => number): void {
  const handle = openSync(path, 'r+')
  const { size } = statSync(path)
  for (const [nth, before] of file.pages) {
    for (let from = 0; from < before.length; from += sector)
      if (draw() < share)
        writeSync(handle, before, from, Math.min(sector, before.length - from), nth * page + from)
  }
  // Blocks beyond the former end: they are cut off, or read as zeros where only the length was written.
  if (size > file.size && draw() < share) {
    const end = file.size + Math.floor(draw() * (size - file.size + 1))
    ftruncateSync(handle, end)
  }
  if (size > file.size && draw() < share / 2) zero(handle, file.size, draw)
  closeSync(handle)
}

function zero(handle: number, from: number, draw: () => number): void {
  const bytes = Buffer.alloc(page)
  const one = Buffer.alloc(page)
  for (
    let at = Math.ceil(from / page) * page;
    readSync(handle, one, 0, page, at) === page;
    at += page
  )
    if (draw() < 0.5) writeSync(handle, bytes, 0, page, at)
}
