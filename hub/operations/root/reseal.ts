import { resealUnder, sealingGeneration } from '../../platform/crypto/generations.ts'
import { listUnfinishedGenerations } from '../../platform/crypto/root-generations-sql.ts'
import { type Secret, SecretMismatch } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { keepFirstKeys } from './keep-first-keys.ts'
import { renewDigests } from './renew-digests.ts'
import { type SealedColumn, sealedColumns } from './sealed-columns.ts'
import {
  countSealedTexts,
  hasSettled,
  lockSealedTexts,
  type SealedText,
  updateResealed,
  updateSealedTexts,
} from './sealed-texts-sql.ts'

type ResealDeps = Pick<Deps, 'database' | 'secret'>

/**
 * Seals again, in batches of 500, whatever an earlier generation of the root sealed, and renews its
 * digests. Interrupted, it goes on where some are left.
 */
export async function reseal(deps: ResealDeps, signal: AbortSignal): Promise<void> {
  const generation = sealingGeneration(deps.secret)
  if (!(await listUnfinishedGenerations(deps.database)).includes(generation)) return
  await keepFirstKeys(deps)
  let left = 0
  for (const column of sealedColumns) {
    const damaged = await resealColumn(deps, column, generation, signal)
    // A row that another transaction held was passed over.
    left += (await countSealedTexts(deps.database, column, generation)) - damaged
    if (signal.aborted) return
  }
  left += await renewDigests(deps, generation, signal)
  if (signal.aborted) return
  if (left <= 0 && (await hasSettled(deps.database, generation)))
    await updateResealed(deps.database, generation)
}

/** @returns how many texts are damaged: they open under no generation, and keep theirs */
async function resealColumn(
  { database, secret }: ResealDeps,
  column: SealedColumn,
  generation: number,
  signal: AbortSignal,
): Promise<number> {
  let damaged = 0
  let after: string | undefined = '(0,0)'
  while (after !== undefined && !signal.aborted) {
    const from: string = after
    const { rows, again } = await database.transaction(async (transaction) => {
      const rows = await lockSealedTexts(transaction, column, generation, from)
      const again = rows.flatMap((row) => resealRow(secret, column, row))
      if (again.length > 0) await updateSealedTexts(transaction, column, again)
      return { rows, again }
    })
    damaged += rows.length - again.length
    after = rows.at(-1)?.place
  }
  return damaged
}

function resealRow(secret: Secret, column: SealedColumn, row: SealedText): SealedText[] {
  const use = [column.use, ...(column.isOfOrganisation ? [row.organisation] : [])]
  try {
    return [{ ...row, sealed: resealUnder(secret, use, row.sealed) }]
  } catch (error) {
    if (error instanceof SecretMismatch) return []
    throw error
  }
}
