import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { insertSealedRoot, listSealedRoots, lockSealedRoots } from './hub-keys-sql.ts'
import { openGenerations, sealRoot } from './hub-secret.ts'
import { insertGeneration, listUnfinishedGenerations } from './root-generations-sql.ts'
import type { Secret } from './secret.ts'

/** A change of the secret or of the root has to be finished first. */
export class RootChangePending extends Error {}

/** Seconds until a generation seals: running hubs read it every twenty. */
export const beginsAfter = 60

/**
 * Makes the next generation of the root, sealed by the secret of the hub.
 * @param delay seconds until it seals: 0 when no hub runs
 * @returns its number
 * @throws RootChangePending
 * @throws SecretMismatch when the secret does not open the hub
 */
export function addGeneration(
  database: Pick<Database, 'transaction'>,
  secret: Secret,
  delay: number,
): Promise<number> {
  return database.transaction(async (transaction) => {
    await lockSealedRoots(transaction)
    const roots = await listSealedRoots(transaction)
    const [newest] = openGenerations(roots, secret)
    if (new Set(roots.map((one) => one.sealedBy)).size > 1)
      throw new RootChangePending(
        'Two secrets open this hub: run parvis secret retire with the newer one first. Nothing was changed.',
      )
    const [unfinished] = await listUnfinishedGenerations(transaction)
    if (unfinished !== undefined)
      throw new RootChangePending(
        `Generation ${unfinished} of the root is being taken over: a running hub seals again what an earlier one sealed. Try again when parvis doctor says that it is done. Nothing was changed.`,
      )
    const generation = (newest?.generation ?? 1) + 1
    await insertGeneration(transaction, generation, delay)
    await insertSealedRoot(transaction, sealRoot(randomBytes(32), secret, generation))
    return generation
  })
}
