import type { Database } from '../database/database.ts'
import {
  deleteOtherSealedRoots,
  insertSealedRoot,
  listSealedRoots,
  lockSealedRoots,
} from './hub-keys-sql.ts'
import { isSealedBy, openRoot, sealRoot } from './hub-secret.ts'
import { type Secret, secretId } from './secret.ts'

/** A change of the secret that has to be finished first: both secrets open the hub. */
export class SecretChangePending extends Error {}

/**
 * Lets a new secret open the hub beside the one it has. Running hubs keep the root they opened.
 * Repeated with the same secret it changes nothing.
 * @throws SecretChangePending when a third secret would open it
 * @throws SecretMismatch when `secret` does not open it
 */
export function addSecret(
  database: Pick<Database, 'transaction'>,
  secret: Secret,
  next: Secret,
): Promise<void> {
  return database.transaction(async (transaction) => {
    await lockSealedRoots(transaction)
    const roots = await listSealedRoots(transaction)
    const root = openRoot(roots, secret)
    if (roots.some((one) => isSealedBy(one, next))) return
    if (roots.length > 1)
      throw new SecretChangePending(
        `The secrets ${roots.map((one) => one.sealedBy).join(' and ')} open this hub: a change is under way. Run parvis secret retire with the newer one first. Nothing was changed.`,
      )
    await insertSealedRoot(transaction, sealRoot(root, next))
  })
}

/**
 * Lets only this secret open the hub from now on.
 * @returns the ids of those that no longer do
 * @throws SecretMismatch when it does not open the hub itself
 */
export function retireOtherSecrets(
  database: Pick<Database, 'transaction'>,
  secret: Secret,
): Promise<string[]> {
  return database.transaction(async (transaction) => {
    await lockSealedRoots(transaction)
    openRoot(await listSealedRoots(transaction), secret)
    return deleteOtherSealedRoots(transaction, secretId(secret))
  })
}
