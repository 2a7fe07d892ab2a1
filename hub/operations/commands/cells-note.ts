import { cellsText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { listHeld } from '../cells/list-held-sql.ts'
import { writeDirectory } from '../cells/write-directory.ts'
import type { Command } from './command.ts'
import { namedCell, readDirectoryFile } from './read-directory-file.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { withKeptDatabase } from './with-kept-database.ts'

/** Notes in a directory what a cell holds. */
export const cellsNoteCommand: Command = {
  name: 'cells note',
  help: [['cells note FILE C', 'note in a directory what the database of that cell holds']],
  async run({ words, environment }) {
    const [file, name, more] = readOptions(words, []).rest
    if (file === undefined || name === undefined || more !== undefined)
      throw new SettingRefused('Use it like this: parvis cells note FILE CELL')
    const directory = await readDirectoryFile(file, environment)
    const { cell } = namedCell(directory, name)
    const held = await withKeptDatabase(environment, (database) => listHeld(database))
    const isHeld = (organisation: string) => held.some((one) => one.organisation === organisation)
    const others = directory.organisations.filter((one) => one.cell !== cell)
    const taken = others.find(({ organisation }) => isHeld(organisation))
    if (taken)
      throw new SettingRefused(
        `The directory says that ${taken.cell} holds ${taken.organisation}, and ${cell} holds it too. Nothing was written. Look which of them answers its sites: parvis cells check.`,
      )
    const own = held.map((one) => ({ ...one, cell }))
    const organisations = [...others, ...own].sort((one, other) =>
      one.organisation < other.organisation ? -1 : 1,
    )
    const { version } = await writeDirectory(file, { ...directory, organisations })
    const values = { cell, organisations: held.length, version }
    process.stdout.write(`${fill(cellsText[typedLocale(environment)].noted, values)}\n`)
    return 0
  },
}
