import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  addSecret,
  retireOtherSecrets,
  SecretChangePending,
} from '../../platform/crypto/change-secret.ts'
import {
  findSecret,
  makeNextSecret,
  replaceSecret,
  type Secret,
  secretId,
  shortest,
} from '../../platform/crypto/secret.ts'
import type { Database } from '../../platform/database/database.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

/** Changes the secret of a hub, while hubs run. */
export const secretRotateCommand: Command = {
  name: 'secret rotate',
  help: [
    [
      'secret rotate',
      'make another secret in the folder of PARVIS_DATA; the one before opens nothing',
    ],
    ['secret rotate --next FILE|-', 'let this secret open the hub too, beside PARVIS_SECRET'],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['next'])
    if (rest.length > 0) throw new SettingRefused('parvis secret rotate takes no other word.')
    await withSecret(environment, (database, _, settings) =>
      settings.secret === null
        ? rotateFolder(database, settings, options.next)
        : addGiven(database, Buffer.from(settings.secret), options.next),
    ).catch(refuseChanging)
    return 0
  },
}

async function rotateFolder(
  database: Database,
  { data }: Settings,
  given: string | undefined,
): Promise<void> {
  if (given !== undefined)
    throw new SettingRefused(
      'The secret is in the folder of PARVIS_DATA, which makes the next one itself: leave out --next.',
    )
  const before = findSecret(null, data) as Secret
  const next = makeNextSecret(data)
  await addSecret(database, before, next)
  replaceSecret(data)
  await retireOtherSecrets(database, next)
  process.stdout.write(
    `${join(data, 'secret')} is now the secret ${secretId(next)}; ${secretId(before)} opens nothing any more. Running hubs go on.\n`,
  )
  process.stderr.write(
    `Copy it to where you keep it, and to every other machine of this hub. Backups made before need ${secretId(before)}: keep that one as long as them.\n`,
  )
}

async function addGiven(
  database: Database,
  secret: Secret,
  given: string | undefined,
): Promise<void> {
  if (given === undefined)
    throw new SettingRefused(
      'PARVIS_SECRET is set: say where the next one is, as in openssl rand -base64 32 | parvis secret rotate --next -',
    )
  const next = readNext(given)
  await addSecret(database, secret, next)
  process.stdout.write(
    `The secrets ${secretId(secret)} and ${secretId(next)} both open this hub. Running hubs go on.\n`,
  )
  process.stderr.write(
    'Now set PARVIS_SECRET to the next one wherever a hub or a command runs, then run parvis secret retire there.\n',
  )
}

/** Reads the next secret. @throws SettingRefused */
function readNext(file: string): Secret {
  const text = (() => {
    try {
      return readFileSync(file === '-' ? 0 : file, 'utf8').trim()
    } catch {
      throw new SettingRefused(`There is no file ${file} that can be read here.`)
    }
  })()
  if (text.length < shortest)
    throw new SettingRefused(
      `The next secret needs ${shortest} random characters at least, as openssl rand -base64 32 makes them. Nothing was changed.`,
    )
  return Buffer.from(text)
}

function refuseChanging(error: unknown): never {
  if (error instanceof SecretChangePending) throw new SettingRefused(error.message)
  throw error
}
