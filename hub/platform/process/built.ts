import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the build; this file runs from a folder beside the others. */
export const builtFolder = join(dirname(fileURLToPath(import.meta.url)), '..')
