import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Syncs a file, or a folder with the names in it, so that it survives a power cut. */
export function syncPath(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
