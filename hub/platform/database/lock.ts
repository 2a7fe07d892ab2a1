import { close, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { tryLock } from 'fs-native-extensions'
import { makeFolder } from './make-folder.ts'

/** Another process uses the folder. */
export class FolderInUse extends Error {
  /** @param holder the process id in the lock file, or an empty text when it is unreadable. */
  constructor(folder: string, holder: string) {
    super(
      `Another Parvis${holder ? ` (process ${holder})` : ''} is using ${folder}. ` +
        'Stop it first, or set PARVIS_DATA to another folder. Nothing was changed.',
    )
  }
}

/**
 * Locks a folder for this process. The lock belongs to the operating system, which releases it when
 * the process ends: a killed process leaves a file but no lock.
 * @returns a function that releases it.
 * @throws FolderInUse at once when another process, or another part of this one, has the lock.
 */
export function lockFolder(folder: string): () => Promise<void> {
  makeFolder(folder)
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
