import { findService } from '../../catalogue/services/sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import {
  escapeForTerminal,
  escapeLinesForTerminal,
} from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { formatServiceVersion } from './format-service-version.ts'
import { readServiceWords, typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'

const usage = 'service show SERVICE [--organisation NAME]'

/** Prints a service as JSON that `service set` accepts. */
export const serviceShowCommand: Command = {
  name: 'service show',
  help: [[usage, 'print a service as JSON, ready to be changed and set again']],
  async run({ words, environment }) {
    const read = readServiceWords(words, { usage, count: 1, known: ['organisation'] })
    const [name = ''] = read.words
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const known = await declaredOrganisation(database, read.options.organisation)
      const found = await findService(database, known.organisation, name)
      if (!found) throw new SettingRefused(noService(name, known.services))
      const said = formatServiceVersion(found, known.zone, typedLocale(environment))
      process.stdout.write(
        `// ${escapeForTerminal(said)}\n${escapeLinesForTerminal(JSON.stringify(found.definition, null, 2))}\n`,
      )
    })
    return 0
  },
}

function noService(name: string, services: readonly { service: string }[]): string {
  const known = services.map(({ service }) => service).join(', ') || 'none yet'
  return `No service here is called "${name}". Known here: ${known}.`
}
