import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { formatNumber } from '../../integrations/import/progress.ts'
import { findSecret } from '../../platform/crypto/secret.ts'
import type { Database } from '../../platform/database/database.ts'
import { openEmbedded } from '../../platform/database/embedded.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readSettings, type Settings } from '../../settings/settings.ts'
import { openBackupFile, type WholeFile } from '../backup/open-backup-file.ts'
import { followTables } from '../backup/progress.ts'
import { readIdentities } from '../backup/read-identities.ts'
import { BackupRefused } from '../backup/refused.ts'
import { type Restoring, restoreTables } from '../backup/restore.ts'
import { isPublishedKey } from '../backup/signing-key.ts'
import { verifyTables } from '../backup/verify.ts'
import { formatWhyUnwritten } from '../backup/why-unwritten.ts'
import { abortOnSignal } from './abort-on-signal.ts'
import type { Asked, Command } from './command.ts'
import { confirmName } from './confirm-name.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const flagNames = ['--verify', '--server', '--unsigned', '--replace', '--yes']

/** Restores a backup into an empty database, or verifies that it can. */
export const restoreCommand: Command = {
  name: 'restore',
  help: [
    ['restore FILE', 'bring a backup back into an empty database, whole or not at all'],
    [
      'restore FILE --verify',
      'bring it back into one that is thrown away, compare and count all of it, check the access log',
    ],
    ['restore FILE --verify --server', 'the same in the empty DATABASE_URL, which stays empty'],
    ['restore FILE --identity KEYS', 'the same for an encrypted backup, with its private key'],
    [
      'restore FILE --trust KEY [--since 2026-12-01]',
      'the same only when the hub of that key signed it, and not before that day',
    ],
    [
      'restore FILE --unsigned',
      'the same when nobody signed it, as release 0.2 wrote them: anybody may have made the file',
    ],
    [
      'restore FILE --organisation O',
      'bring back one organisation alone, also into a hub that holds others',
    ],
    [
      'restore FILE --organisation O --replace [--yes]',
      'the same in the place of what the hub holds of it, once you typed its name; its access log stays',
    ],
  ],
  async run({ words, environment }) {
    const flags = words.filter((word) => flagNames.includes(word))
    const others = words.filter((word) => !flags.includes(word))
    const { options, rest } = readOptions(others, ['identity', 'trust', 'since', 'organisation'])
    const [path, more] = rest
    const isServer = flags.includes('--server')
    if (!path || more || (isServer && !flags.includes('--verify')))
      throw new SettingRefused(
        'Say which file to read: parvis restore FILE [--identity FILE] [--trust KEY] [--verify [--server]]',
      )
    const isUnsigned = flags.includes('--unsigned')
    if (isUnsigned && options.trust !== undefined)
      throw new SettingRefused('Say --trust or --unsigned, not both. Nothing was restored.')
    const trust = readTrust(options.trust)
    const chosen = {
      isTrusted: trust !== null,
      since: readSince(options.since),
      organisation: options.organisation ?? null,
      replaces: flags.includes('--replace'),
    }
    if (chosen.replaces && (chosen.organisation === null || flags.includes('--verify')))
      throw new SettingRefused(
        '--replace needs --organisation, and goes without --verify. Nothing was restored.',
      )
    const identities = options.identity ? await readIdentities(options.identity) : []
    const file = await openBackupFile(path, { identities, trust })
    requireVouched(path, file, { isUnsigned, isTrusted: trust !== null, environment })
    if (chosen.replaces && chosen.organisation !== null && !flags.includes('--yes'))
      await confirmName(
        chosen.organisation,
        `All that the hub holds of ${chosen.organisation} is deleted, but its access log.`,
      )
    if (!flags.includes('--verify')) return withDatabase(environment, restoreFrom(file, chosen))
    const verify = verifyFrom(file, path, chosen)
    if (!isServer) return withThrownAway(environment, verify)
    if (!readSettings(environment).databaseUrl)
      throw new SettingRefused('Set DATABASE_URL to an empty database, or leave out --server.')
    return withDatabase(environment, verify)
  },
}

/**
 * Requires that somebody vouches for a file: the trusted key, the secret at hand, which is held
 * against the key later, or the person who says that nobody does.
 * @throws BackupRefused
 */
function requireVouched(
  path: string,
  { signedBy }: WholeFile,
  said: { isUnsigned: boolean; isTrusted: boolean; environment: Asked['environment'] },
): void {
  if (signedBy === null) {
    if (!said.isUnsigned)
      throw new BackupRefused(
        `${path} is not signed: anybody may have written it. A backup of release 0.2 never is. Nothing was restored. If you know where it comes from: --unsigned.`,
      )
    process.stderr.write(`${path} is not signed: nothing shows which hub wrote it.\n`)
    return
  }
  const { secret, data } = readSettings(said.environment)
  if (!said.isTrusted && findSecret(secret, data) === null)
    throw new BackupRefused(
      `${path} is signed by ${signedBy}, and nothing here says that this is your hub. Nothing was restored. Set PARVIS_SECRET, or PARVIS_DATA to the folder of the secret. Or hold this key against the one you kept, and say it: --trust ${signedBy}.`,
    )
  process.stdout.write(`${path} is signed by ${signedBy}.\n`)
}

/** @throws SettingRefused */
function readTrust(said: string | undefined): string | null {
  if (said === undefined || isPublishedKey(said)) return said ?? null
  throw new SettingRefused(
    '--trust should be the key that parvis backup and parvis doctor print: 43 letters and digits.',
  )
}

/** @throws SettingRefused */
function readSince(said: string | undefined): Date | null {
  if (said === undefined) return null
  const read = z.union([z.iso.date(), z.iso.datetime()]).safeParse(said)
  if (read.success) return new Date(read.data)
  throw new SettingRefused(
    '--since should be a day or an instant: 2026-12-01, 2026-12-01T02:30:00Z.',
  )
}

type Chosen = Pick<Restoring, 'isTrusted' | 'since' | 'organisation' | 'replaces'>

type Work = (database: Database, settings: Settings) => Promise<number>

const restoreFrom =
  (file: WholeFile, chosen: Chosen): Work =>
  async (database, settings) => {
    const { parts, follow, secret } = openAll(file, settings)
    const { head, rows } = await abortOnSignal(
      'Stopped. Nothing was restored.',
      () => {},
      () =>
        restoreTables(database, parts, { ...follow, secret, signedBy: file.signedBy, ...chosen }),
    )
    follow.end()
    const where = settings.databaseUrl ? 'the database of DATABASE_URL' : settings.data
    process.stdout.write(
      `Restored ${formatNumber(rows)} rows as they were at ${head.at}, into ${where}.\n`,
    )
    if (chosen.organisation)
      process.stdout.write(
        `These are the rows of ${chosen.organisation} alone. Its waiting jobs did not come back: nothing is sent twice.\n`,
      )
    if (chosen.replaces)
      process.stdout.write(
        'Its access log stays as it was, and verifies. Feedback erased since stays erased, keys revoked since stay revoked. People keep the rights, accounts and passkeys they have now. Reports published since are gone. Erase again the people erased since: parvis subject erase.\n',
      )
    if (!secret)
      process.stderr.write(
        'The secret is not at hand: whether it is that of this backup was not checked. A hub does not start with another one.\n',
      )
    return 0
  }

const verifyFrom =
  (file: WholeFile, path: string, chosen: Chosen): Work =>
  async (database, settings) => {
    const { parts, follow, secret } = openAll(file, settings)
    let unlike = 0
    const restoring = { ...follow, secret, signedBy: file.signedBy, ...chosen }
    await verifyTables(database, parts, restoring, ({ holds, said }) => {
      follow.end()
      if (!holds) unlike += 1
      process[holds ? 'stdout' : 'stderr'].write(`${said}\n`)
    })
    follow.end()
    if (unlike === 0) process.stdout.write(`${path} brings back everything.\n`)
    else if (unlike === 1 && !secret)
      process.stderr.write(
        `All that was looked at of ${path} comes back, and not all was looked at.\n`,
      )
    else process.stderr.write(`${path} does not bring back everything as it was.\n`)
    return unlike === 0 ? 0 : 1
  }

function openAll(file: WholeFile, settings: Settings) {
  const secret = findSecret(settings.secret, settings.data)
  let read = 0
  const parts = file.read((bytes) => {
    read = bytes
  })
  return { parts, follow: followTables(() => read / file.size), secret }
}

/** Runs work with a temporary embedded database. */
async function withThrownAway(environment: Asked['environment'], work: Work): Promise<number> {
  const settings = readSettings(environment)
  const folder = await makeFolder()
  const throwAway = () => rmSync(folder, { recursive: true, force: true })
  try {
    return await abortOnSignal('Stopped. Nothing was verified.', throwAway, async () => {
      const database = await openEmbedded(folder).catch(refuseFolder)
      try {
        return await work(database, settings)
      } finally {
        await database.close()
      }
    })
  } finally {
    throwAway()
  }
}

const makeFolder = async () => {
  try {
    return mkdtempSync(join(tmpdir(), 'parvis-verify-'))
  } catch (error) {
    return refuseFolder(error)
  }
}

/** Explains a write error, which the embedded database reports badly. */
function refuseFolder(error: unknown): never {
  const why =
    error instanceof Error
      ? formatWhyUnwritten(error)
      : 'no room is left there, or this user may not write there'
  throw new BackupRefused(
    `No database can be made in ${tmpdir()}: ${why}. Nothing was verified. Make room there, or set TMPDIR to another folder.`,
  )
}
