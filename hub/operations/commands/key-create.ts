import { randomBytes } from 'node:crypto'
import {
  type KeySent,
  keySent,
  longestLife,
  scopes,
  usualLife,
} from '#shared/contract/agents/key.ts'
import { formatDay } from '#shared/text/dates.ts'
import { createKey } from '../../agents/authorisation/organisation-keys.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { handOverKey } from './hand-over-key.ts'
import { readDays } from './read-days.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const needed = ['organisation', 'source', 'name', 'scopes'] as const

/** Creates an API key for a system of an organisation. */
export const keyCreateCommand: Command = {
  name: 'key create',
  help: [
    [
      'key create --organisation O --source S --name N --scopes requests,proofs [--expires 365d|never]',
      'make a key for a system, and print it this one time',
    ],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, [...needed, 'expires'])
    const { organisation = '', expires } = options
    const missing = needed.filter((name) => options[name] === undefined)
    if (missing.length > 0 || rest.length > 0)
      throw new SettingRefused(
        `parvis key create needs ${needed.map((name) => `--${name}`).join(', ')}, each with one value.`,
      )
    const wanted = readWanted(options, expires)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { zone } = await declaredOrganisation(database, organisation)
      const services = { database, clock: () => new Date(), random: randomBytes }
      const made = await createKey(services, organisation, wanted)
      const now = services.clock()
      const { expires_in_days: days } = wanted
      const end = days === null ? null : new Date(now.getTime() + days * 24 * 3600 * 1000)
      handOverKey(
        made,
        `This key speaks for the source ${wanted.source} of ${organisation} and may do: ${wanted.scopes.join(', ')}. ${
          end ? `It ends on ${formatDay(end, zone, 'en', now)}.` : 'It does not end by itself.'
        }`,
      )
    })
    return 0
  },
}

const readLife = (expires: string | undefined) =>
  expires === undefined ? usualLife : readDays('--expires', expires, 1, longestLife)

/** Reads the options. @throws SettingRefused with the wrong option and its format */
function readWanted(
  { source, name, scopes: listed = '' }: Partial<Record<string, string>>,
  expires: string | undefined,
): KeySent {
  const wanted = keySent.safeParse({
    source,
    name,
    scopes: listed.split(',').map((scope) => scope.trim()),
    expires_in_days: expires === 'never' ? null : readLife(expires),
  })
  if (wanted.success) return wanted.data
  const [field] = wanted.error.issues[0]?.path ?? []
  switch (field) {
    case 'source':
      throw new SettingRefused(
        `--source is "${source}" but should be lower-case letters, digits and dashes, 64 at most.`,
      )
    case 'name':
      throw new SettingRefused('--name should be plain words on one line, 80 characters at most.')
    default:
      throw new SettingRefused(
        `--scopes is "${listed}" but should name one or more of ${scopes.join(', ')}, each once, with commas between.`,
      )
  }
}
