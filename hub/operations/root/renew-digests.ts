import { keyAgain } from '../../platform/crypto/code-digests.ts'
import { renewDigest } from '../../platform/crypto/digests.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { type DigestColumn, digestColumns } from './digest-columns.ts'
import { countDigests, type KeptDigest, lockDigests, updateDigests } from './digests-sql.ts'
import { renewPersons } from './renew-persons.ts'
import { renewRests } from './renew-rests.ts'

type RenewDeps = Pick<Deps, 'database' | 'secret'>

/**
 * Renews digests of earlier generations of the root, in batches of 500. Interrupted, it goes on where
 * digests are left.
 * @returns how many another transaction held
 */
export async function renewDigests(
  deps: RenewDeps,
  generation: number,
  signal: AbortSignal,
): Promise<number> {
  let left =
    (await renewPersons(deps, generation, signal)) + (await renewRests(deps, generation, signal))
  for (const column of digestColumns) {
    await renewColumn(deps, column, generation, signal)
    if (signal.aborted) return left
    left += await countDigests(deps.database, column, generation)
  }
  return left
}

function renew(
  secret: Secret,
  { use }: DigestColumn,
  { organisation, sector, digest }: KeptDigest,
): string {
  return sector === null
    ? keyAgain(secret, digest)
    : renewDigest(secret, use(organisation, sector), digest)
}

async function renewColumn(
  { database, secret }: RenewDeps,
  column: DigestColumn,
  generation: number,
  signal: AbortSignal,
): Promise<void> {
  let after: string | undefined = '(0,0)'
  while (after !== undefined && !signal.aborted) {
    const from: string = after
    const rows = await database.transaction(async (transaction) => {
      const rows = await lockDigests(transaction, column, generation, from)
      const renewed = (row: KeptDigest) => ({ ...row, digest: renew(secret, column, row) })
      if (rows.length > 0) await updateDigests(transaction, column, rows.map(renewed))
      return rows
    })
    after = rows.at(-1)?.place
  }
}
