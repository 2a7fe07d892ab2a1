import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { sealingGeneration } from '../../platform/crypto/generations.ts'
import { listSealedRoots } from '../../platform/crypto/hub-keys-sql.ts'
import { isSealedBy, openRoot } from '../../platform/crypto/hub-secret.ts'
import { listUnfinishedGenerations } from '../../platform/crypto/root-generations-sql.ts'
import { findSecret, SecretMismatch, secretId } from '../../platform/crypto/secret.ts'
import { unsealKeys } from '../../platform/crypto/signing-keys.ts'
import { listSigningKeys } from '../../platform/crypto/signing-keys-sql.ts'
import type { Settings } from '../../settings/settings.ts'
import { findRecipients, recipientsFile } from '../backup/recipients.ts'
import { BackupRefused } from '../backup/refused.ts'
import { readBackupKeys } from '../backup/signing-keys.ts'
import type { Examination } from './examination.ts'
import type { Finding } from './patient.ts'

/** A secret with fewer distinct characters was typed, not drawn at random. */
const fewest = 12

/** Checks the secret: present, private, and matching this database. */
export const secretExamination: Examination = {
  subject: 'secret',
  needs: 'schema',
  async *examine({ database, settings, locale }) {
    const text = doctorText[locale].secret
    const { data: folder } = settings
    const secret = findSecret(settings.secret, folder)
    const kept = await listSigningKeys(database)
    if (secret === null)
      return yield kept.length > 0
        ? { how: 'wrong', words: fill(text.lost, { folder }) }
        : { how: 'note', words: fill(text.fresh, { folder }) }
    try {
      const roots = await listSealedRoots(database)
      const root = openRoot(roots, secret)
      unsealKeys(kept, root)
      if (kept.length > 0) {
        yield { how: 'well', words: fill(text.fits, { id: secretId(secret) }) }
        const [{ published: key }] = await readBackupKeys(database, secret)
        yield { how: 'well', words: fill(text.signs, { key }) }
      }
      const generation = sealingGeneration(root)
      if (generation > 1)
        yield { how: 'well', words: fill(text.generation, { n: String(generation) }) }
      const others = new Set(
        roots.filter((one) => !isSealedBy(one, secret)).map((one) => one.sealedBy),
      )
      if (others.size > 0)
        yield { how: 'note', words: fill(text.changing, { others: [...others].join(', ') }) }
      if (roots.some((one) => one.generation > 1))
        for (const n of await listUnfinishedGenerations(database))
          yield { how: 'note', words: fill(text.resealing, { n: String(n) }) }
    } catch (error) {
      if (!(error instanceof SecretMismatch)) throw error
      yield { how: 'wrong', words: text.wrong }
    }
    if (new Set(Buffer.from(secret).toString()).size < fewest)
      yield { how: 'wrong', words: text.plain }
    const file = join(folder, 'secret')
    if (settings.secret === null && isOpenToOthers(file))
      yield { how: 'wrong', words: fill(text.readable, { file }) }
    yield { how: 'note', words: text.copy }
    yield* examineBackupKeys(settings, text)
  },
}

/** Where the package and administrators put the private key of the backups at first. */
const keyPlaces = (folder: string) => [join(folder, 'backup.key'), '/etc/parvis/backup.key']

function* examineBackupKeys(
  settings: Settings,
  text: (typeof doctorText)[Locale]['secret'],
): Generator<Finding> {
  try {
    if (findRecipients(settings).length === 0) yield { how: 'note', words: text.clear }
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error
    const file = recipientsFile(settings.data)
    yield { how: 'wrong', words: fill(text.keysUnread, { file }) }
  }
  for (const file of keyPlaces(settings.data))
    if (existsSync(file)) yield { how: 'note', words: fill(text.keyHere, { file }) }
}

const isOpenToOthers = (file: string) =>
  process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0
