import { randomUUID } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import type { Directory } from './directory.ts'

/**
 * Writes the next version of a directory, whole or not at all.
 * @param change what is in it; its version is raised by one
 */
export async function writeDirectory(path: string, change: Directory): Promise<Directory> {
  const next = { ...change, version: change.version + 1 }
  const draft = `${path}.${randomUUID()}.unfinished`
  const file = await open(draft, 'wx', 0o644)
  await file.writeFile(`${JSON.stringify(next, null, 2)}\n`)
  await file.sync()
  await file.close()
  await rename(draft, path)
  return next
}
