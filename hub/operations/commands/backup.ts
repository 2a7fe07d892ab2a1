import { formatNumber } from '../../integrations/import/progress.ts'
import { isRecipient } from '../../platform/crypto/age.ts'
import { findSecret } from '../../platform/crypto/secret.ts'
import { findSchemaOf } from '../../platform/database/whole-tables.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readSettings } from '../../settings/settings.ts'
import { createBackupFile } from '../backup/backup-file.ts'
import { followTables } from '../backup/progress.ts'
import { findRecipients } from '../backup/recipients.ts'
import { BackupRefused } from '../backup/refused.ts'
import { findBackupKey } from '../backup/signing-root.ts'
import { writeTables } from '../backup/write-tables.ts'
import { abortOnSignal } from './abort-on-signal.ts'
import type { Asked, Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withKeptDatabase } from './with-kept-database.ts'

/** Backs up the whole hub into one file. */
export const backupCommand: Command = {
  name: 'backup',
  help: [
    [
      'backup FILE [--recipient age1…]',
      'write all that is kept into an encrypted file, as it is at one instant',
    ],
    ['backup FILE --clear', 'the same in clear: who reads the file reads what usagers wrote'],
    ['backup FILE --unsigned', 'the same without the secret of the hub'],
    ['backup FILE --organisation O', 'write one organisation alone, with the keys of the hub'],
  ],
  async run({ words, environment }) {
    const flags = words.filter((word) => ['--clear', '--unsigned'].includes(word))
    const others = words.filter((word) => !flags.includes(word))
    const { options, rest } = readOptions(others, ['recipient', 'organisation'])
    const [path, more] = rest
    if (!path || more) throw new SettingRefused('Say which file to write: parvis backup FILE')
    const recipients = readRecipients(options.recipient, flags.includes('--clear'), environment)
    await withKeptDatabase(environment, async (database, { secret, data }) => {
      const organisation = options.organisation
        ? (await declaredOrganisation(database, options.organisation)).organisation
        : null
      const key = await findBackupKey(database, findSecret(secret, data))
      const isUnsigned = flags.includes('--unsigned') || (await findSchemaOf(database)) === null
      if (key === null && !isUnsigned) throw new BackupRefused(noSecret)
      const file = await createBackupFile(path, { recipients, key })
      const follow = followTables()
      try {
        const { at, rows, schema, size } = await abortOnSignal(
          'Stopped. Nothing was written.',
          file.abandon,
          async () => ({
            ...(await writeTables(database, file.put, follow, organisation)),
            size: await file.finish(),
          }),
        )
        process.stdout.write(
          `${path}: ${formatNumber(rows)} rows as they were at ${at}, schema ${schema}, ${formatNumber(size)} bytes.\n` +
            'The secret is not in it: keep a copy of that elsewhere.\n',
        )
        if (key)
          process.stdout.write(
            `Signed by ${key.published}: keep this key elsewhere too, for restore --trust.\n`,
          )
        else process.stderr.write(unsigned)
        if (recipients.length === 0) process.stderr.write(inClear)
      } catch (error) {
        await file.abandon()
        throw error
      } finally {
        follow.end()
      }
    })
    return 0
  },
}

const unsigned = 'This backup is not signed: parvis restore wants the word --unsigned for it.\n'

const noSecret =
  'The secret of this hub is not at hand, so nobody could sign this backup. Nothing was written. Set PARVIS_SECRET, or PARVIS_DATA to its folder. To write it without a signature: --unsigned.'

const inClear =
  'This backup is not encrypted: who reads the file reads what usagers wrote. To encrypt the next: parvis backup key.\n'

const noKey =
  'This backup would not be encrypted: nobody made its keys. Nothing was written. Make them, once: parvis backup key. To write it in clear: --clear.'

/**
 * The keys of the command, else those of the hub; none for a backup in clear.
 * @throws SettingRefused
 * @throws BackupRefused when there are none
 */
function readRecipients(
  said: string | undefined,
  isClear: boolean,
  environment: Asked['environment'],
): readonly string[] {
  if (isClear && said !== undefined)
    throw new SettingRefused('Say --recipient or --clear, not both. Nothing was written.')
  if (isClear) return []
  if (said === undefined) {
    const found = findRecipients(readSettings(environment))
    if (found.length === 0) throw new BackupRefused(noKey)
    return found
  }
  const all = said.split(/[\s,]+/).filter((one) => one !== '')
  const wrong = all.find((one) => !isRecipient(one))
  if (wrong !== undefined || all.length === 0)
    throw new SettingRefused(
      '--recipient should be public keys of age (age1…), with a comma between. Nothing was written.',
    )
  return all
}
