import { findSecret } from '../../platform/crypto/secret.ts'
import { openPostgres } from '../../platform/database/postgres.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readSettings } from '../../settings/settings.ts'
import type { Cell, Directory } from '../cells/directory.ts'
import type { OrganisationMove } from '../cells/move-organisation.ts'
import type { Asked } from './command.ts'
import { namedCell, readDirectoryFile } from './read-directory-file.ts'
import { readOptions } from './read-options.ts'

/** What a command about two cells works with. */
type TwoCells = Pick<
  OrganisationMove,
  'from' | 'to' | 'organisation' | 'source' | 'target' | 'secret'
> & {
  file: string
  directory: Directory
}

/**
 * Opens the databases of two cells, of DATABASE_URL and of DATABASE_MOVE_URL, while the work runs.
 * @param words the file of the directory, the organisation, the cell it goes to
 * @throws SettingRefused
 */
export async function withTwoCells(
  { words, environment }: Asked,
  usage: string,
  work: (cells: TwoCells) => Promise<void>,
): Promise<void> {
  const { options, rest } = readOptions(words, ['from'])
  const [file, organisation, name, more] = rest
  if (file === undefined || organisation === undefined || name === undefined || more !== undefined)
    throw new SettingRefused(`Use it like this: parvis ${usage}`)
  const settings = readSettings(environment)
  if (!settings.databaseUrl || !settings.moveUrl)
    throw new SettingRefused(
      'Set DATABASE_URL to the database of the cell that it leaves, and DATABASE_MOVE_URL to that of the cell it goes to.',
    )
  const directory = await readDirectoryFile(file, environment)
  const target = namedCell(directory, name)
  const source = sourceOf(directory, organisation, options.from)
  if (source.cell === target.cell)
    throw new SettingRefused(
      `${organisation} is in ${target.cell}, as the directory says. If it is stale, say where it is: --from CELL.`,
    )
  const from = openPostgres(settings.databaseUrl, undefined, undefined, null)
  const to = openPostgres(settings.moveUrl, undefined, undefined, null)
  const secret = findSecret(settings.secret, settings.data)
  try {
    await work({ from, to, organisation, source, target, secret, file, directory })
  } finally {
    await from.close()
    await to.close()
  }
}

function sourceOf(directory: Directory, organisation: string, said: string | undefined): Cell {
  const known = directory.organisations.find((one) => one.organisation === organisation)
  if (said !== undefined || known) return namedCell(directory, said ?? known?.cell ?? '')
  throw new SettingRefused(
    `The directory does not know ${organisation}. If it is new, note it first: parvis cells note FILE CELL.`,
  )
}
