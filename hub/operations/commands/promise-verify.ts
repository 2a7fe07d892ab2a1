import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promiseText } from '#shared/text/usager/requests/text.ts'
import { migrate } from '../../migrations/migrate.ts'
import { openHubSecret } from '../../platform/crypto/hub-secret.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { describeCheckedPromise } from '../../requests/promises/describe-checked-promise.ts'
import { readPromiseKeys } from '../../requests/promises/keys.ts'
import { readPublishedKeys } from '../../requests/promises/published-keys.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

/** Verifies a signed date with a file of keys, offline and without the hub. */
export const promiseVerifyCommand: Command = {
  name: 'promise verify',
  help: [
    ['promise verify FILE|- --keys JWKS', 'check a signed promise with a file or address of keys'],
    ['promise verify FILE|-', 'the same with the keys of DATABASE_URL, or else of PARVIS_DATA'],
  ],
  async run({ words, environment }) {
    const { file, keys } = readWords(words)
    const signed = file === '-' ? readFileSync(0, 'utf8') : await readSigned(file)
    const told = keys
      ? await describeCheckedPromise(null, signed, await readPublishedKeys(keys), 'en', new Date())
      : await withDatabase(environment, async (database, settings) => {
          await migrate(database)
          const known = await readPromiseKeys(database, await openHubSecret(database, settings))
          return describeCheckedPromise(database, signed, known, 'en', new Date())
        })
    const { holds, fails } = promiseText.en
    const heading = told.holds ? holds : fails
    process[told.holds ? 'stdout' : 'stderr'].write(`${[heading, ...told.sentences].join('\n')}\n`)
    return told.holds ? 0 : 1
  },
}

/** Reads the arguments. @throws SettingRefused */
function readWords(words: readonly string[]): { file: string; keys: string | null } {
  if (words.at(-1) === '--keys')
    throw new SettingRefused(
      '--keys needs a file or an address, such as https://hub.example/.well-known/jwks.json',
    )
  const { options, rest } = readOptions(words, ['keys'])
  const [file, ...more] = rest
  if (file === undefined || more.length > 0)
    throw new SettingRefused(
      'Name one file that holds a signed promise, or - for what is piped in.',
    )
  return { file, keys: options.keys ?? null }
}

/** Reads the signed text. @throws SettingRefused */
function readSigned(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new SettingRefused(`There is no file ${file} that can be read here.`)
  })
}
