import { makeAgeKeys } from '../../platform/crypto/age.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'

/** Makes the pair of keys of encrypted backups. */
export const backupKeyCommand: Command = {
  name: 'backup key',
  help: [['backup key', 'make the keys of encrypted backups; the private one is printed once']],
  async run({ words }) {
    refuseFlags(words)
    const { identity, recipient } = await makeAgeKeys()
    process.stdout.write(`# public key: ${recipient}\n${identity}\n`)
    process.stderr.write(
      `Keep these two lines in a file away from the hub: it alone opens the backups, and it is not shown again.\nOn the hub: PARVIS_BACKUP_RECIPIENTS=${recipient}\n`,
    )
    return 0
  },
}
