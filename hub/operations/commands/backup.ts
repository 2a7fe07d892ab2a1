import { formatNumber } from '../../integrations/import/progress.ts'
import { isRecipient } from '../../platform/crypto/age.ts'
import { findSecret } from '../../platform/crypto/secret.ts'
import type { Database } from '../../platform/database/database.ts'
import { findSchemaOf } from '../../platform/database/whole-tables.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Settings } from '../../settings/settings.ts'
import { createBackupFile } from '../backup/backup-file.ts'
import { noteBackup } from '../backup/note-backup.ts'
import { followTables } from '../backup/progress.ts'
import { findRecipients } from '../backup/recipients.ts'
import { BackupRefused } from '../backup/refused.ts'
import { findBackupKeys } from '../backup/signing-keys.ts'
import { writeTables } from '../backup/write-tables.ts'
import { explainStart } from '../faults/explain-start.ts'
import { abortOnSignal } from './abort-on-signal.ts'
import type { Command } from './command.ts'
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
    const isClear = flags.includes('--clear')
    const given = options.recipient === undefined ? null : readGiven(options.recipient, isClear)
    const work = (database: Database, settings: Settings) =>
      writeBackup(database, settings, {
        path,
        recipients: given ?? (isClear ? [] : requireRecipients(settings)),
        isUnsigned: flags.includes('--unsigned'),
        organisation: options.organisation ?? null,
      })
    await withKeptDatabase(environment, options.organisation ? work : noted(work))
    return 0
  },
}

type Work = (database: Database, settings: Settings) => Promise<{ at: string }>

/** Notes in the database how a backup ended. */
const noted =
  (work: Work): Work =>
  async (database, settings) => {
    try {
      const head = await work(database, settings)
      await noteBackup(database, { at: new Date(head.at) })
      return head
    } catch (error) {
      const failure = explainStart(error) ?? (error as Error).message
      await noteBackup(database, { failure })
      throw error
    }
  }

interface Writing {
  path: string
  /** Public keys of age; in clear when empty. */
  recipients: readonly string[]
  isUnsigned: boolean
  /** The one to write alone; all when `null`. */
  organisation: string | null
}

async function writeBackup(
  database: Database,
  { secret, data }: Settings,
  { path, recipients, organisation: named, ...writing }: Writing,
): Promise<{ at: string }> {
  const organisation =
    named === null ? null : (await declaredOrganisation(database, named)).organisation
  const [key = null] = (await findBackupKeys(database, findSecret(secret, data))) ?? []
  const isUnsigned = writing.isUnsigned || (await findSchemaOf(database)) === null
  if (key === null && !isUnsigned) throw new BackupRefused(noSecret)
  const file = await createBackupFile(path, { recipients, key })
  const follow = followTables()
  try {
    const written = await abortOnSignal(
      'Stopped. Nothing was written.',
      file.abandon,
      async () => ({
        ...(await writeTables(database, file.put, follow, organisation)),
        size: await file.finish(),
      }),
    )
    const { at, rows, schema, size } = written
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
    return written
  } catch (error) {
    await file.abandon()
    throw error
  } finally {
    follow.end()
  }
}

const unsigned = 'This backup is not signed: parvis restore wants the word --unsigned for it.\n'

const noSecret =
  'The secret of this hub is not at hand, so nobody could sign this backup. Nothing was written. Set PARVIS_SECRET, or PARVIS_DATA to its folder. To write it without a signature: --unsigned.'

const inClear =
  'This backup is not encrypted: who reads the file reads what usagers wrote. To encrypt the next: parvis backup key.\n'

const noKey =
  'This backup would not be encrypted: nobody made its keys. Nothing was written. Make them, once: parvis backup key. To write it in clear: --clear.'

/** The keys of the hub. @throws BackupRefused when there are none */
function requireRecipients(settings: Settings): readonly string[] {
  const found = findRecipients(settings)
  if (found.length === 0) throw new BackupRefused(noKey)
  return found
}

/** The keys of the command. @throws SettingRefused */
function readGiven(said: string, isClear: boolean): readonly string[] {
  if (isClear)
    throw new SettingRefused('Say --recipient or --clear, not both. Nothing was written.')
  const all = said.split(/[\s,]+/).filter((one) => one !== '')
  const wrong = all.find((one) => !isRecipient(one))
  if (wrong !== undefined || all.length === 0)
    throw new SettingRefused(
      '--recipient should be public keys of age (age1…), with a comma between. Nothing was written.',
    )
  return all
}
