import { rotateStoredKey } from '../../platform/crypto/stored-keys.ts'
import { deleteAllSubscriptions } from '../../requests/addresses/push-subscriptions-sql.ts'
import { openVapidKeys, pushKeys } from '../../requests/delivery/channels/push/vapid.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withSecret } from './with-secret.ts'

/** Creates a new key of notifications. Devices belong to the one before, so the hub forgets them. */
export const pushRotateCommand: Command = {
  name: 'push rotate',
  help: [['push rotate', 'sign notifications with a new key; usagers turn them on again']],
  async run({ words, environment }) {
    refuseFlags(words)
    await withSecret(environment, async (database, secret) => {
      const { key, devices } = await database.transaction(async (transaction) => ({
        key: await rotateStoredKey(transaction, secret, pushKeys),
        devices: await deleteAllSubscriptions(transaction),
      }))
      process.stdout.write(
        `Notifications are signed with the key ${openVapidKeys(key).publicKey} from now on. Devices forgotten: ${devices}. Their usagers are told by other ways, until they turn notifications on again on their page.\n`,
      )
    })
    return 0
  },
}
