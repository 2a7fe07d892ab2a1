import { existsSync, mkdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { nextName } from '../import/side-file-paths.ts'
import { FolderFailure } from './failure.ts'

/** Where files of a watched folder go. */
export interface Places {
  /** Those that are being taken, or were when a hub was stopped. */
  taking: string
  /** Those that were taken. */
  done: string
  /** Those that could not be read, and lines that were rejected. */
  refused: string
}

/** Makes the places of a folder where they are not there yet; never the folder itself. @throws FolderFailure */
export function createPlaces(folder: string): Places {
  const places = {
    taking: join(folder, '.taking'),
    done: join(folder, 'done'),
    refused: join(folder, 'refused'),
  }
  for (const place of Object.values(places)) {
    try {
      if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(place, 0o750)
    } catch (error) {
      throw new FolderFailure(
        'cannot be written to: what is taken goes to a folder in it',
        folder,
        error,
      )
    }
  }
  return places
}

/** A path that nothing has yet: this one, or the next of its kind. */
export function freePath(path: string): string {
  return existsSync(path) ? nextName(path) : path
}

/** Longest name that every file system takes, with room for what is put after it, in bytes. */
const longestName = 200

/** What a file is called from when it is taken on: when that was, then its own name. */
export function takenName(name: string, now: Date): string {
  const when = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const end = extname(name)
  let stem = name.slice(0, name.length - end.length)
  while (Buffer.byteLength(stem + end) > longestName && stem) stem = [...stem].slice(0, -1).join('')
  return `${when}-${stem}${end}`
}

/** What the rejected lines of a file are called: JSON documents reject lines of JSON. */
export function rejectsName(name: string): string {
  const end = extname(name)
  const stem = name.slice(0, name.length - end.length)
  return `${stem}.rejects${end.toLowerCase() === '.json' ? '.ndjson' : end}`
}
