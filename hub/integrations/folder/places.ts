import { existsSync, mkdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { nextName } from '../import/side-file-paths.ts'
import { FolderFailure } from './failure.ts'

/** The folders that files of a watched folder move to. */
export interface Places {
  /** Files being imported, also since before a stop. */
  taking: string
  /** Imported files. */
  done: string
  /** Unreadable files, and rejected lines. */
  refused: string
}

/**
 * Creates the missing subfolders of a watched folder, never the folder itself.
 * @throws FolderFailure
 */
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

/** Returns a free path: this one, or the next number. */
export function freePath(path: string): string {
  return existsSync(path) ? nextName(path) : path
}

/** Longest name that every file system accepts with a suffix, in bytes. */
const longestName = 200

/** Returns the name of an imported file: its time, then its own name. */
export function takenName(name: string, now: Date): string {
  const when = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const end = extname(name)
  let stem = name.slice(0, name.length - end.length)
  while (Buffer.byteLength(stem + end) > longestName && stem) stem = [...stem].slice(0, -1).join('')
  return `${when}-${stem}${end}`
}

/** Returns the name of the rejects file: JSON documents reject JSON lines. */
export function rejectsName(name: string): string {
  const end = extname(name)
  const stem = name.slice(0, name.length - end.length)
  return `${stem}.rejects${end.toLowerCase() === '.json' ? '.ndjson' : end}`
}
