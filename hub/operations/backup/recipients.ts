import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecipient } from '../../platform/crypto/age.ts'
import type { Settings } from '../../settings/settings.ts'
import { BackupRefused } from './refused.ts'

/** Returns the file of a data folder with the public keys of its backups, as `age -R` reads it. */
export const recipientsFile = (folder: string): string => join(folder, 'backup-recipients')

/**
 * Returns the public keys that backups are encrypted to: those of the settings, else those of the
 * data folder; none when nobody made any.
 * @throws BackupRefused when the file has a line that is no key
 */
export function findRecipients({
  backupRecipients,
  data,
}: Pick<Settings, 'backupRecipients' | 'data'>): readonly string[] {
  const path = recipientsFile(data)
  if (backupRecipients.length > 0 || !existsSync(path)) return backupRecipients
  const lines = readFileSync(path, 'utf8').split('\n')
  const keys = lines.map((one) => one.trim()).filter((one) => one !== '' && !one.startsWith('#'))
  if (keys.length === 0 || !keys.every(isRecipient))
    throw new BackupRefused(
      `${path} should hold public keys of age (age1…), one a line. Mend it, or delete it and make a key with parvis backup key. Nothing was written.`,
    )
  return keys
}

/** Keeps the first public key of a data folder. @returns whether it could */
export async function keepRecipient(folder: string, recipient: string): Promise<boolean> {
  const written = writeFile(recipientsFile(folder), `${recipient}\n`, { flag: 'wx', flush: true })
  return written.then(
    () => true,
    () => false,
  )
}
