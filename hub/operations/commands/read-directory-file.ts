import { readTextFile } from '../../platform/json-text/read-text-file.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Cell, Directory } from '../cells/directory.ts'
import { readDirectory } from '../cells/read-directory.ts'
import type { Asked } from './command.ts'
import { typedLocale } from './service-words.ts'

/**
 * Reads a directory of cells from a file.
 * @throws SettingRefused when it is missing, or with every fault
 */
export async function readDirectoryFile(
  file: string,
  environment: Asked['environment'],
): Promise<Directory> {
  const read = readDirectory(await readTextFile(file))
  if ('directory' in read) return read.directory
  const locale = typedLocale(environment)
  throw new SettingRefused(read.faults.map(({ detail }) => `${file}: ${detail[locale]}`).join('\n'))
}

/** Returns a cell of a directory. @throws SettingRefused when it has none of that name */
export function namedCell({ cells }: Directory, name: string): Cell {
  const found = cells.find(({ cell }) => cell === name)
  if (found) return found
  throw new SettingRefused(
    `No cell is called "${name}". Known here: ${cells.map(({ cell }) => cell).join(', ')}.`,
  )
}
