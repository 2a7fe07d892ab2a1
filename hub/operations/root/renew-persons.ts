import { retryTransaction } from '../../platform/database/retry-transaction.ts'
import type { Deps } from '../../platform/deps.ts'
import {
  renewIdentifiers,
  renewUndoneMerges,
} from '../../requests/identifiers/renew-identifiers-sql.ts'
import { renewSectorKey } from '../../requests/identifiers/sector-key.ts'
import { countPersonKeys, listPersonKeys, type PersonKey } from './person-keys-sql.ts'

/** Tables with digests of identifiers: merges may have some that no request has any more. */
const tables = ['identifier', 'merge'] as const

/**
 * Renews the digests by which usagers are recognised, 500 at a time: all rows of one together.
 * Interrupted, it goes on where some are left.
 * @returns how many were written meanwhile
 */
export async function renewPersons(
  { database, secret }: Pick<Deps, 'database' | 'secret'>,
  generation: number,
  signal: AbortSignal,
): Promise<number> {
  let left = 0
  for (const table of tables) {
    let after: PersonKey | undefined = { organisation: '', sector: '', key: '' }
    while (after !== undefined && !signal.aborted) {
      const from: PersonKey = after
      const keys = await listPersonKeys(database, table, generation, from)
      const changes = keys.map(({ organisation, sector, key }) => ({
        ...{ organisation, sector, before: key },
        after: renewSectorKey(secret, organisation, sector, key),
      }))
      if (changes.length > 0)
        await retryTransaction(database, async (transaction) => {
          await renewIdentifiers(transaction, changes)
          await renewUndoneMerges(transaction, changes)
        })
      after = keys.at(-1)
    }
    left += await countPersonKeys(database, table, generation)
  }
  return left
}
