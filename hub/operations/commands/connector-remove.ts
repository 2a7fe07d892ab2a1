import { deleteConnector } from '../../integrations/sources/connectors-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { namedSource, readSourceName } from './named-source.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const usage = 'connector remove SOURCE [--organisation O]'

/** Stops reading a source. */
export const connectorRemoveCommand: Command = {
  name: 'connector remove',
  help: [[usage, 'read it no more, and forget its secrets; what was read stays']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation'])
    const source = readSourceName(rest, `parvis ${usage}`)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      await deleteConnector(database, await namedSource(database, organisation, source))
      process.stdout.write(
        `"${source}" is read no more. Its requests stay as they were read last.\n`,
      )
    })
    return 0
  },
}
