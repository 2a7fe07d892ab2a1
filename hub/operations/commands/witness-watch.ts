import { readVerifierKey } from '../../agents/access-log/witness/verifier-key.ts'
import { watchLog } from '../../agents/access-log/witness/watch-log.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

/** Makes this hub a witness of another log. */
export const witnessWatchCommand: Command = {
  name: 'witness watch',
  help: [
    [
      'witness watch KEY',
      'be a witness of another hub’s access log; KEY is what its own parvis witness list prints',
    ],
  ],
  async run({ words, environment }) {
    const { rest } = readOptions(words, [])
    const [written = '', ...more] = rest
    const key = readVerifierKey('ed25519', written)
    if (!key || more.length > 0)
      throw new SettingRefused(
        'Say the key of the log, as the parvis witness list of its hub prints it: NAME+ID+KEY.',
      )
    await withDatabase(environment, async (database) => {
      await migrate(database)
      await watchLog(database, key)
    })
    process.stdout.write(`This hub cosigns the heads of ${key.name} that continue one another.\n`)
    return 0
  },
}
