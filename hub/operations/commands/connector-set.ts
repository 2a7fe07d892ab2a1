import { readFileSync } from 'node:fs'
import { connectors } from '../../integrations/connectors/list.ts'
import { upsertConnector } from '../../integrations/sources/connectors-sql.ts'
import {
  isFolder,
  readFolderSettings,
  readSecrets,
  readSourceSettings,
  SourceRefused,
} from '../../integrations/sources/read-settings.ts'
import { sealSecrets } from '../../integrations/sources/secrets.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readSourceName } from './named-source.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

const usage = 'connector set SOURCE FILE --secrets FILE [--organisation O]'

/** Declares a source: connector, settings and credentials. */
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
      const offered = services.map(({ service }) => service)
      const { said, trusted } = isFolder(written)
        ? readFolderDeclared(written, secrets)
        : readDeclared(written, secrets, offered)
      await upsertConnector(
        database,
        { organisation, source: name },
        written as object,
        sealSecrets(secret, organisation, trusted),
        new Date(),
      )
      process.stdout.write(`${said} as "${name}". Check it: parvis connector check ${name}\n`)
    })
    return 0
  },
}

/** Reads the declaration of a system. @throws SettingRefused */
function readDeclared(written: unknown, secrets: unknown, offered: readonly string[]) {
  const { connector, settings } = refuseSaid(() => readSourceSettings(connectors, written))
  const trusted = refuseSaid(() => readSecrets(connector, secrets))
  const unknown = Object.values(settings.services).find((one) => !offered.includes(one))
  if (unknown !== undefined)
    throw new SettingRefused(
      `"services" names "${unknown}", which is no service here. There are ${offered.join(', ')}.`,
    )
  const said = `${connector.title} at ${settings.url} is read each ${settings.every} seconds`
  return { said, trusted }
}

/** Reads the declaration of a watched folder. @throws SettingRefused */
function readFolderDeclared(written: unknown, secrets: unknown) {
  const settings = refuseSaid(() => readFolderSettings(written))
  if (Object.keys(Object(secrets)).length > 0)
    throw new SettingRefused('A folder has no secrets: leave --secrets out.')
  return { said: `${settings.folder} is watched each ${settings.every} seconds`, trusted: {} }
}

function refuseSaid<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof SourceRefused) throw new SettingRefused(error.message)
    throw error
  }
}

/** Reads a JSON file. @throws SettingRefused, without any of its content */
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
