import type { Database } from '../database/database.ts'
import {
  deleteOtherSealedRoots,
  insertSealedRoot,
  listSealedRoots,
  lockSealedRoots,
} from './hub-keys-sql.ts'
import { isSealedBy, openGenerations, sealRoot } from './hub-secret.ts'
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
    const opened = openGenerations(roots, secret)
    if (roots.some((one) => isSealedBy(one, next))) return
    const ids = new Set(roots.map((one) => one.sealedBy))
    if (ids.size > 1)
      throw new SecretChangePending(
        `The secrets ${[...ids].join(' and ')} open this hub: a change is under way. Run parvis secret retire with the newer one first. Nothing was changed.`,
      )
    for (const { root, generation } of opened)
      await insertSealedRoot(transaction, sealRoot(root, next, generation))
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
    openGenerations(await listSealedRoots(transaction), secret)
    return deleteOtherSealedRoots(transaction, secretId(secret))
  })
}
