import { readRoot } from '../../platform/crypto/hub-secret.ts'
import { type Secret, SecretMismatch } from '../../platform/crypto/secret.ts'
import { unsealKeys } from '../../platform/crypto/signing-keys.ts'
import { listSigningKeys } from '../../platform/crypto/signing-keys-sql.ts'
import { readStoredKeys } from '../../platform/crypto/stored-keys.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { findSchemaOf } from '../../platform/database/whole-tables.ts'
import { BackupRefused } from './refused.ts'
import { type BackupKey, backupKeys, openBackupKey } from './signing-key.ts'

/** The keys that sign the backups of a database, the newest first. */
type BackupKeys = readonly [BackupKey, ...BackupKey[]]

/** Returns the keys that sign the backups of a database. @throws SecretMismatch */
export async function readBackupKeys(database: Queryable, secret: Secret): Promise<BackupKeys> {
  const root = (await readRoot(database, secret)) ?? secret
  unsealKeys(await listSigningKeys(database), root)
  const [newest, ...others] = await readStoredKeys(database, root, backupKeys)
  return [openBackupKey(newest), ...others.map(openBackupKey)]
}

/** Returns the same; `null` without the secret of the database. */
export async function findBackupKeys(
  database: Queryable,
  secret: Secret | null,
): Promise<BackupKeys | null> {
  if (secret === null || (await findSchemaOf(database)) === null) return null
  try {
    return await readBackupKeys(database, secret)
  } catch (error) {
    if (error instanceof SecretMismatch) return null
    throw error
  }
}

/**
 * Requires that a signature is by the newest key of a hub, or by an earlier one that a person trusts
 * by name: whoever found a key before it was replaced signs with it for ever.
 * @param strange the sentence for a key that never was of this hub
 * @throws BackupRefused
 */
export function requireOwnSignature(
  [newest, ...others]: BackupKeys,
  { signedBy, isTrusted }: { signedBy: string | null; isTrusted: boolean },
  strange: string,
): void {
  if (signedBy === newest.published) return
  if (!others.some(({ published }) => published === signedBy)) throw new BackupRefused(strange)
  if (isTrusted) return
  throw new BackupRefused(
    `This backup is signed by ${signedBy}, a key that parvis backup rotate has replaced: whoever found it can sign too. Nothing was restored. If you know where the file comes from: --trust ${signedBy}.`,
  )
}
