import { cellsText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { compareHeld } from '../cells/compare-held.ts'
import { listHeld } from '../cells/list-held-sql.ts'
import type { Command } from './command.ts'
import { namedCell, readDirectoryFile } from './read-directory-file.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { withKeptDatabase } from './with-kept-database.ts'

/** Checks a directory of cells, alone or against what a cell holds. */
export const cellsCheckCommand: Command = {
  name: 'cells check',
  help: [
    ['cells check FILE', 'check a directory of cells, and say what to change in it'],
    ['cells check FILE --cell C', 'the same, against what the database of that cell holds'],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['cell'])
    const [file, more] = rest
    if (file === undefined || more !== undefined)
      throw new SettingRefused('Use it like this: parvis cells check FILE [--cell C]')
    const text = cellsText[typedLocale(environment)]
    const directory = await readDirectoryFile(file, environment)
    process.stdout.write(`${fill(text.sound, { version: directory.version })}\n`)
    if (options.cell === undefined) return 0
    const { cell } = namedCell(directory, options.cell)
    const held = await withKeptDatabase(environment, (database) => listHeld(database))
    const differences = compareHeld(directory, cell, held)
    for (const one of differences) {
      const said = 'said' in one && one.said !== null ? one.said : text.nobody
      const { how, organisation } = one
      process.stderr.write(`${fill(text[how], { organisation, cell, said })}\n`)
    }
    if (differences.length === 0) process.stdout.write(`${fill(text.alike, { cell })}\n`)
    return differences.length === 0 ? 0 : 1
  },
}
