import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, where they are missing. `recursive` of Node never ends below
 * `/proc`, where nobody can make a folder.
 * @param mode who may do what in each that is made, less what the umask takes
 * @throws an error of the file system with its code
 */
export function makeFolder(folder: string, mode = 0o777): void {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder), mode)
  try {
    mkdirSync(folder, mode)
  } catch (error) {
    const isThere = (error as { code?: string }).code === 'EEXIST' && statSync(folder).isDirectory()
    if (!isThere) throw error
  }
}
