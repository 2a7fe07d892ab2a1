import { formatSourceFault } from '../../integrations/source-client/format-source-fault.ts'
import { listConnectors, type StoredConnector } from '../../integrations/sources/connectors-sql.ts'
import { describeSourceStanding } from '../../integrations/sources/describe-source-standing.ts'
import { readOf } from '../../integrations/sources/update-sources.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

/** Lists the sources with their reading state. */
export const connectorListCommand: Command = {
  name: 'connector list',
  help: [['connector list [--organisation O]', 'the sources that the hub reads by itself']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation'])
    if (rest.length > 0) throw new SettingRefused('connector list takes no name.')
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation, zone } = await declaredOrganisation(database, options.organisation)
      const sources = await listConnectors(database, organisation)
      const told = { now: new Date(), zone, locale: 'en' } as const
      const rows = sources.map((one) => [
        one.source,
        String(one.settings['connector']),
        String(one.settings['url'] ?? one.settings['folder']),
        describeSourceStanding(readOf(one), told).words,
        formatRefused(one),
      ])
      process.stdout.write(
        rows.length === 0
          ? 'No source is read yet. parvis connector set declares one.\n'
          : writeTable([['source', 'connector', 'address', 'reading', 'refused'], ...rows]),
      )
      for (const { source, failure } of sources)
        if (failure)
          process.stdout.write(`${source}: ${escapeForTerminal(formatSourceFault(failure))}\n`)
    })
    return 0
  },
}

function formatRefused({ refused, refused_why: why }: StoredConnector): string {
  return refused === 0 ? '' : `${refused}: ${why ?? ''}`
}
