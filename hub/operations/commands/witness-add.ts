import { readVerifierKey } from '../../agents/access-log/witness/verifier-key.ts'
import { upsertWitness } from '../../agents/access-log/witness/witnesses-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

/** Declares a witness that cosigns the access logs of this hub. */
export const witnessAddCommand: Command = {
  name: 'witness add',
  help: [
    [
      'witness add KEY --url U',
      'let a witness cosign the access logs; KEY is what its own parvis witness list prints',
    ],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['url'])
    const [written = '', ...more] = rest
    const key = readVerifierKey('cosignature', written)
    if (!key || more.length > 0)
      throw new SettingRefused(
        'Say the key of the witness, as its own parvis witness list prints it: NAME+ID+KEY.',
      )
    const url = readUrl(options.url ?? `https://${key.name}`)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      await upsertWitness(database, { witness: key.name, url, verifier_key: written })
    })
    process.stdout.write(
      `${key.name} is sent the head of each access log within the hour. Give it the keys of the logs: parvis witness list.\n`,
    )
    return 0
  },
}

/** @throws SettingRefused */
function readUrl(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search)
    return url.href.replace(/\/$/, '')
  throw new SettingRefused('That is not an address that begins with https://.')
}
