import { readFileSync } from 'node:fs'
import { connectors } from '../connectors/list.ts'
import { SettingRefused } from '../settings.ts'
import { readSecrets, readSourceSettings, SourceRefused } from '../sources/read-settings.ts'
import { sealSecrets } from '../sources/secrets.ts'
import { declareConnector } from '../store/connectors.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readSourceName } from './named-source.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

const usage = 'connector set SOURCE FILE --secrets FILE [--organisation O]'

/** Says how a source is read, and what with. */
export const connectorSetCommand: Command = {
  name: 'connector set',
  help: [[usage, 'read a source by itself; its secrets are kept under seal and shown nowhere']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation', 'secrets'])
    const [source, file, ...more] = rest
    if (!file || more.length > 0) throw new SettingRefused(`Use it like this: parvis ${usage}`)
    const name = readSourceName([source ?? ''], usage)
    const written = readJsonFile(file)
    const secrets = options.secrets === undefined ? {} : readJsonFile(options.secrets)
    await withSecret(environment, async (database, secret) => {
      const { organisation, services } = await declaredOrganisation(database, options.organisation)
      const { connector, settings } = refuseSaid(() => readSourceSettings(connectors, written))
      const trusted = refuseSaid(() => readSecrets(connector, secrets))
      const offered = services.map(({ service }) => service)
      const unknown = Object.values(settings.services).find((one) => !offered.includes(one))
      if (unknown !== undefined)
        throw new SettingRefused(
          `"services" names "${unknown}", which is no service here. There are ${offered.join(', ')}.`,
        )
      await declareConnector(
        database,
        { organisation, source: name },
        written as object,
        sealSecrets(secret, organisation, trusted),
        new Date(),
      )
      process.stdout.write(
        `${connector.title} at ${settings.url} is read as "${name}", each ${settings.every} seconds. Check it: parvis connector check ${name}\n`,
      )
    })
    return 0
  },
}

function refuseSaid<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof SourceRefused) throw new SettingRefused(error.message)
    throw error
  }
}

/** @throws SettingRefused that shows nothing of what the file holds */
function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const isThere = error instanceof SyntaxError
    throw new SettingRefused(
      isThere ? `${path} is not readable JSON.` : `${path} cannot be read. Is that its path?`,
    )
  }
}
