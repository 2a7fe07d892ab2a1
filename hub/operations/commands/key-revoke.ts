import { revokeKey } from '../../agents/authorisation/organisation-keys.ts'
import { migrate } from '../../migrations/migrate.ts'
import type { Command } from './command.ts'
import { namedKey } from './named-key.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

/** Revokes an API key. */
export const keyRevokeCommand: Command = {
  name: 'key revoke',
  help: [['key revoke KEY', 'end a key at once and for good']],
  async run({ words, environment }) {
    const { rest } = readOptions(words, [])
    const key = namedKey('key revoke', rest)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const services = { database, clock: () => new Date() }
      const { name, source, revoked_at } = await revokeKey(services, null, key)
      process.stdout.write(
        revoked_at
          ? `The key ${key} (${name}) was revoked before. It opens nothing.\n`
          : `The key ${key} (${name}) is revoked: it opens nothing any more. What it said for the source ${source} stays.\n`,
      )
    })
    return 0
  },
}
