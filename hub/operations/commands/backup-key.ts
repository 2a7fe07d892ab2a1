import { makeAgeKeys } from '../../platform/crypto/age.ts'
import { readSettings } from '../../settings/settings.ts'
import { findRecipients, keepRecipient, recipientsFile } from '../backup/recipients.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'

/** Makes the pair of keys of encrypted backups, and lets the hub know the public one. */
export const backupKeyCommand: Command = {
  name: 'backup key',
  help: [
    [
      'backup key',
      'make the keys of encrypted backups; the hub keeps the public one, the private one is printed once',
    ],
  ],
  async run({ words, environment }) {
    refuseFlags(words)
    const settings = readSettings(environment)
    const isFirst = findRecipients(settings).length === 0
    const { identity, recipient } = await makeAgeKeys()
    const isKept = isFirst && (await keepRecipient(settings.data, recipient))
    process.stdout.write(`# public key: ${recipient}\n${identity}\n`)
    process.stderr.write(
      `Keep these two lines in a file away from the hub: it alone opens the backups, and it is not shown again.\n${isKept ? `Backups are encrypted to it from now on: the public key is in ${recipientsFile(settings.data)}.` : formatWhere(isFirst, settings.data, recipient)}\n`,
    )
    return 0
  },
}

const formatWhere = (isFirst: boolean, folder: string, recipient: string) =>
  isFirst
    ? `On the hub: PARVIS_BACKUP_RECIPIENTS=${recipient}`
    : `Backups are encrypted to other keys until you add this one, to PARVIS_BACKUP_RECIPIENTS or else to ${recipientsFile(folder)}: ${recipient}`
