import { readRoot } from '../../platform/crypto/hub-secret.ts'
import { type Secret, SecretMismatch } from '../../platform/crypto/secret.ts'
import { unsealKeys } from '../../platform/crypto/signing-keys.ts'
import { listSigningKeys } from '../../platform/crypto/signing-keys-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { findSchemaOf } from '../../platform/database/whole-tables.ts'
import { type BackupKey, openBackupKey } from './signing-key.ts'

/** Returns the root of the keys of a database, once it opened one. @throws SecretMismatch */
export async function requireRoot(database: Queryable, secret: Secret): Promise<Secret> {
  const root = (await readRoot(database, secret)) ?? secret
  unsealKeys(await listSigningKeys(database), root)
  return root
}

/** Returns the key that signs the backups of a database; `null` without its secret. */
export async function findBackupKey(
  database: Queryable,
  secret: Secret | null,
): Promise<BackupKey | null> {
  if (secret === null || (await findSchemaOf(database)) === null) return null
  try {
    return openBackupKey(await requireRoot(database, secret))
  } catch (error) {
    if (error instanceof SecretMismatch) return null
    throw error
  }
}
