import { accessSync, constants, readdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** The files of an embedded database do not open. Its message is a sentence for the operator. */
export class FilesUnusable extends Error {}

/** Least room to start in, in bytes: two files of the write-ahead log, and what a checkpoint writes. */
const leastRoom = 64 * 1024 * 1024

/**
 * Explains why PGlite did not start on its files: it says no more than that it failed.
 * @param files the folder `postgres/`, with a database in it
 * @returns the same error, where the file system named it
 */
export function explainUnusable(files: string, error: unknown): unknown {
  if ((error as { errno?: number }).errno !== undefined) return error
  const refused = findRefused(files)
  if (refused !== null)
    return new FilesUnusable(
      `This user may not read or write ${refused}, a part of the embedded database. Type the command as the user of the hub, or give that user the folder back with chown. Nothing was changed.`,
    )
  const { bavail, bsize } = statfsSync(files)
  if (bavail * bsize < leastRoom)
    return new FilesUnusable(
      `PostgreSQL does not start on the files of ${files}: their disk is full. Make room, 64 MB or more, then begin again. Nothing was changed.`,
      { cause: error },
    )
  return new FilesUnusable(
    `PostgreSQL does not start on the files of ${files}: they are damaged. Keep them, and restore a backup into another PARVIS_DATA. Nothing was changed.`,
    { cause: error },
  )
}

/** Finds a folder or file that this user may not write; `null` when there is none. */
function findRefused(folder: string): string | null {
  if (!mayWrite(folder)) return folder
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const refused = entry.isDirectory() ? findRefused(path) : mayWrite(path) ? null : path
    if (refused !== null) return refused
  }
  return null
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
