import { cellsText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import { findPlaces } from '../cells/find-place.ts'
import type { Command } from './command.ts'
import { readDirectoryFile } from './read-directory-file.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'

/** Finds the cell of an organisation, a site or an API key. */
export const cellsFindCommand: Command = {
  name: 'cells find',
  help: [['cells find FILE NAME', 'say which cell holds an organisation, a site or an API key']],
  async run({ words, environment }) {
    const [file, name, more] = readOptions(words, []).rest
    if (file === undefined || name === undefined || more !== undefined)
      throw new SettingRefused('Use it like this: parvis cells find FILE NAME')
    const text = cellsText[typedLocale(environment)]
    const found = findPlaces(await readDirectoryFile(file, environment), name)
    // Of a key, its name alone: the rest is its secret.
    const said = escapeForTerminal(/^(parvis_[a-z0-9]{4,32})_/.exec(name)?.[1] ?? name)
    for (const { kind, place, cell } of found) {
      const values = { name: said, kind: text.kind[kind], organisation: place.organisation }
      process.stdout.write(`${fill(text.found, { ...values, cell: cell.cell, url: cell.url })}\n`)
    }
    if (found.length === 0) process.stderr.write(`${fill(text.unknown, { name: said })}\n`)
    return found.length === 0 ? 1 : 0
  },
}
