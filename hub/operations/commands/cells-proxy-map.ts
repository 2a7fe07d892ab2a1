import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { formatNginxMap } from '../cells/format-nginx-map.ts'
import type { Command } from './command.ts'
import { namedCell, readDirectoryFile } from './read-directory-file.ts'
import { readOptions } from './read-options.ts'

/** Writes the part of the proxy's configuration that sends on what other cells hold. */
export const cellsProxyMapCommand: Command = {
  name: 'cells proxy-map',
  help: [
    [
      'cells proxy-map FILE C',
      'write for nginx where the proxy of that cell sends other cells’ sites and keys',
    ],
  ],
  async run({ words, environment }) {
    const [file, name, more] = readOptions(words, []).rest
    if (file === undefined || name === undefined || more !== undefined)
      throw new SettingRefused('Use it like this: parvis cells proxy-map FILE CELL')
    const directory = await readDirectoryFile(file, environment)
    process.stdout.write(formatNginxMap(directory, namedCell(directory, name)))
    return 0
  },
}
