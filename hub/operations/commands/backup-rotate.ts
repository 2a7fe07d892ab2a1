import { rotateStoredKey } from '../../platform/crypto/stored-keys.ts'
import { backupKeys, openBackupKey } from '../backup/signing-key.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withSecret } from './with-secret.ts'

/** Creates a new key that signs backups. */
export const backupRotateCommand: Command = {
  name: 'backup rotate',
  help: [['backup rotate', 'sign backups with a new key from now on; keep it for restore --trust']],
  async run({ words, environment }) {
    refuseFlags(words)
    await withSecret(environment, async (database, secret) => {
      const key = await database.transaction((transaction) =>
        rotateStoredKey(transaction, secret, backupKeys),
      )
      const { published } = openBackupKey(key)
      process.stdout.write(
        `Backups are signed by ${published} from now on: keep this key elsewhere, for restore --trust. Those signed before come back under theirs.\n`,
      )
    })
    return 0
  },
}
