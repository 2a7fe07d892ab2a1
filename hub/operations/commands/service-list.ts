import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/services.ts'
import { listServices } from '../../catalogue/services/sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { formatServiceVersion } from './format-service-version.ts'
import { readServiceWords, typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'

const usage = 'service list [--organisation NAME]'

/** Lists the services of an organisation. */
export const serviceListCommand: Command = {
  name: 'service list',
  help: [[usage, 'list the services with what they promise, their version and its author']],
  async run({ words, environment }) {
    const { options } = readServiceWords(words, { usage, count: 0, known: ['organisation'] })
    const locale = typedLocale(environment)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation, zone } = await declaredOrganisation(database, options.organisation)
      const services = await listServices(database, organisation)
      const { none, listed } = servicesText[locale].command
      if (services.length === 0) process.stdout.write(`${none}\n`)
      for (const { definition, ...version } of services)
        process.stdout.write(
          `${escapeForTerminal(
            fill(listed, {
              service: definition.service,
              name: localise(definition.name, locale),
              sentence: localise(definition.norm.sentence, locale),
              version: formatServiceVersion(version, zone, locale),
            }),
          )}\n`,
        )
    })
    return 0
  },
}
