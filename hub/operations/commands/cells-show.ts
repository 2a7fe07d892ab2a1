import { cellsText } from '#shared/text/administrator/text.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { readDirectoryFile } from './read-directory-file.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { writeTable } from './write-table.ts'

/** Lists the cells of a directory. */
export const cellsShowCommand: Command = {
  name: 'cells show',
  help: [['cells show FILE', 'list the cells of a directory, with how much each holds']],
  async run({ words, environment }) {
    const [file, more] = readOptions(words, []).rest
    if (file === undefined || more !== undefined)
      throw new SettingRefused('Use it like this: parvis cells show FILE')
    const { cells, organisations } = await readDirectoryFile(file, environment)
    const rows = cells.map(({ cell, url }) => {
      const own = organisations.filter((one) => one.cell === cell)
      const sites = own.reduce((sum, one) => sum + one.sites.length, 0)
      const keys = own.reduce((sum, one) => sum + one.keys.length, 0)
      return [cell, url, ...[own.length, sites, keys].map(String)]
    })
    const { columns } = cellsText[typedLocale(environment)]
    process.stdout.write(writeTable([Object.values(columns), ...rows]))
    return 0
  },
}
