import { slug } from '#shared/contract/scalar.ts'
import {
  listExchangeSources,
  upsertExchangeSource,
} from '../../catalogue/organisations/exchange-sources-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

/** Marks sources as another administration's: their log entries are kept for 36 months. */
export const sourceExchangeCommand: Command = {
  name: 'source exchange',
  help: [
    ['source exchange [--organisation O]', 'the sources that are another administration’s'],
    ['source exchange S --is yes|no [--organisation O]', 'say of a source that it is, or is not'],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation', 'is'])
    const [source, ...more] = rest
    if (more.length > 0) throw new SettingRefused('Name one source.')
    if ((source === undefined) !== (options.is === undefined))
      throw new SettingRefused('A source and --is go together: source exchange guichet --is yes.')
    if (options.is !== undefined && options.is !== 'yes' && options.is !== 'no')
      throw new SettingRefused(`--is is "${options.is}" but should be yes or no.`)
    if (source !== undefined && !slug.safeParse(source).success)
      throw new SettingRefused(
        `"${escapeForTerminal(source)}" is no name of a source: lower-case letters, digits and dashes, such as guichet.`,
      )
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      if (source !== undefined)
        await upsertExchangeSource(database, organisation, source, options.is === 'yes', new Date())
      const sources = await listExchangeSources(database, organisation)
      process.stdout.write(
        sources.length === 0
          ? 'No source is another administration’s: every look is kept as an internal one.\n'
          : `Looks at what these hold are kept for 36 months: ${sources.join(', ')}.\n`,
      )
    })
    return 0
  },
}
