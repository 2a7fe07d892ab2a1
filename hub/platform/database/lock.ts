import { close, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { tryLock } from 'fs-native-extensions'

/** Somebody else is using the folder. */
export class FolderInUse extends Error {
  /** @param holder the process number they left, or nothing when it cannot be read. */
  constructor(folder: string, holder: string) {
    super(
      `Another Parvis${holder ? ` (process ${holder})` : ''} is using ${folder}. ` +
        'Stop it first, or set PARVIS_DATA to another folder. Nothing was changed.',
    )
  }
}

/**
 * Takes a folder for this process alone. The lock is the operating system's, so that it ends with
 * the process however it ends: a killed process leaves a file but no lock.
 * @returns what gives the folder back.
 * @throws FolderInUse at once when another process, or another part of this one, holds it.
 */
export function lockFolder(folder: string): () => Promise<void> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'parvis.lock')
  const file = openSync(path, 'a+')
  if (!tryLock(file)) {
    close(file)
    throw new FolderInUse(folder, readFileSync(path, 'utf8').trim())
  }
  truncateSync(path)
  writeSync(file, `${process.pid}\n`)
  return () => new Promise((resolve, reject) => close(file, (e) => (e ? reject(e) : resolve())))
}
