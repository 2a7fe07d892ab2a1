import { randomBytes } from 'node:crypto'
import { isGood } from '../../agents/authorisation/key-state.ts'
import { findKey } from '../../agents/authorisation/keys-sql.ts'
import { sealEventSecret } from '../../integrations/webhooks/event-secret.ts'
import { upsertEventSecret } from '../../integrations/webhooks/event-secrets-sql.ts'
import { secretBytes, writeSecret } from '../../integrations/webhooks/signature.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { namedKey } from './named-key.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

/** Creates the secret with which a key's system signs its events. */
export const eventsSecretCommand: Command = {
  name: 'events secret',
  help: [
    [
      'events secret K',
      'take events with this key only when they are signed, and print the secret, once',
    ],
  ],
  async run({ words, environment }) {
    const name = namedKey('events secret', readOptions(words, []).rest)
    await withSecret(environment, async (database, secret) => {
      const holder = await findKey(database, name)
      if (!holder || !isGood(holder, new Date()))
        throw new SettingRefused('This key is not known here, or it no longer holds.')
      const signing = writeSecret(randomBytes(secretBytes))
      await upsertEventSecret(
        database,
        holder.organisation,
        name,
        sealEventSecret(secret, holder.organisation, signing),
      )
      process.stdout.write(
        `Events with the key ${name} must be signed from now on. The secret, shown this one time: ${signing}\n`,
      )
    })
    return 0
  },
}
