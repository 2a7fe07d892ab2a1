import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of everything that was built; this file runs from one beside the others. */
export const builtFolder = join(dirname(fileURLToPath(import.meta.url)), '..')
