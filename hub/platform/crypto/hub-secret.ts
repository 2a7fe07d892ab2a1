import type { Queryable } from '../database/database.ts'
import { findSecret, openSecret, type Secret, SecretMismatch } from './secret.ts'
import { listSigningKeys } from './signing-keys-sql.ts'

/**
 * Returns the secret of a hub: the given one, or the one in its data folder. Only a new database
 * gets a new secret, so that the folder never holds a wrong one.
 * @throws SecretMismatch when the database was created with another secret
 */
export async function openHubSecret(
  database: Queryable,
  { secret, data }: { secret: string | null; data: string },
): Promise<Secret> {
  // Read the keys first: the process that inserted them had written the secret to the folder
  // before.
  const isBegun = (await listSigningKeys(database)).length > 0
  if (isBegun && findSecret(secret, data) === null)
    throw new SecretMismatch(
      `This database was begun with another secret, and none is here. Set PARVIS_SECRET to it, or bring its file "secret" into ${data}. Nothing was changed.`,
    )
  return openSecret(secret, data)
}
