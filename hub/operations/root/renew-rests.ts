import { useOfRests } from '../../invitations/digest-person.ts'
import { countOldRests, takeOldRests } from '../../invitations/old-rests-sql.ts'
import { upsertRests } from '../../invitations/rest-sql.ts'
import { renewDigest } from '../../platform/crypto/digests.ts'
import type { Deps } from '../../platform/deps.ts'

/**
 * Renews the digests of persons who are left in peace, 500 at a time. One who has a rest by both
 * generations keeps the longer.
 * @returns how many another transaction held
 */
export async function renewRests(
  { database, secret }: Pick<Deps, 'database' | 'secret'>,
  generation: number,
  signal: AbortSignal,
): Promise<number> {
  let taken = 1
  while (taken > 0 && !signal.aborted)
    taken = await database.transaction(async (transaction) => {
      const rests = await takeOldRests(transaction, generation)
      await upsertRests(
        transaction,
        rests.map(({ organisation, person, until }) => ({
          ...{ organisation, until },
          person: renewDigest(secret, useOfRests(organisation), person),
        })),
      )
      return rests.length
    })
  return countOldRests(database, generation)
}
