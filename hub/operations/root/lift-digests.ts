import { liftDigest } from '../../platform/crypto/digests.ts'
import type { Deps } from '../../platform/deps.ts'
import { type DigestColumn, digestColumns } from './digest-columns.ts'
import { countDigests, type KeptDigest, lockDigests, updateDigests } from './digests-sql.ts'

type LiftDeps = Pick<Deps, 'database' | 'secret'>

/**
 * Lifts digests of earlier generations of the root, in batches of 500. Interrupted, it goes on where
 * digests are left.
 * @returns how many another transaction held
 */
export async function liftDigests(
  deps: LiftDeps,
  generation: number,
  signal: AbortSignal,
): Promise<number> {
  let left = 0
  for (const column of digestColumns) {
    await liftColumn(deps, column, generation, signal)
    if (signal.aborted) return left
    left += await countDigests(deps.database, column, generation)
  }
  return left
}

async function liftColumn(
  { database, secret }: LiftDeps,
  column: DigestColumn,
  generation: number,
  signal: AbortSignal,
): Promise<void> {
  let after: string | undefined = '(0,0)'
  while (after !== undefined && !signal.aborted) {
    const from: string = after
    const rows = await database.transaction(async (transaction) => {
      const rows = await lockDigests(transaction, column, generation, from)
      const lift = (row: KeptDigest) => {
        const use = [column.use, ...(column.isOfOrganisation ? [row.organisation] : [])]
        return { ...row, digest: liftDigest(secret, use, row.digest) }
      }
      if (rows.length > 0) await updateDigests(transaction, column, rows.map(lift))
      return rows
    })
    after = rows.at(-1)?.place
  }
}
