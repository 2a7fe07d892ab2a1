import type { Queryable } from '../database/database.ts'
import { findSecret, openSecret, type Secret, SecretMismatch } from './secret.ts'
import { listSigningKeys } from './signing-keys-sql.ts'

/**
 * The secret of a hub, as it was set or from the folder of its data; one is made for a new database alone, so that no wrong one lies in the folder.
 * @throws SecretMismatch when the database has had one, which is not here
 */
export async function openHubSecret(
  database: Queryable,
  { secret, data }: { secret: string | null; data: string },
): Promise<Secret> {
  // The keys first: who made them had put the secret into the folder before.
  const isBegun = (await listSigningKeys(database)).length > 0
  if (isBegun && findSecret(secret, data) === null)
    throw new SecretMismatch(
      `This database was begun with another secret, and none is here. Set PARVIS_SECRET to it, or bring its file "secret" into ${data}. Nothing was changed.`,
    )
  return openSecret(secret, data)
}
