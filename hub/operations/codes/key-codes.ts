import { keyAgain } from '../../platform/crypto/code-digests.ts'
import type { Deps } from '../../platform/deps.ts'
import {
  type CodeColumn,
  codeColumns,
  isDueToKey,
  isPlainCodeLeft,
  listOrganisationNames,
  type PlainCode,
  updateKeyed,
} from './plain-codes-sql.ts'

type KeyingDeps = Pick<Deps, 'database' | 'secret'>

/**
 * Replaces SHA-256 digests of codes and envelopes by keyed ones, in batches of 500, once the previous release no
 * longer runs. Interrupted, it goes on where digests are left.
 */
export async function keyCodes(deps: KeyingDeps, signal: AbortSignal): Promise<void> {
  if (!(await isDueToKey(deps.database))) return
  let isLeft = false
  for (const organisation of await listOrganisationNames(deps.database)) {
    for (const column of codeColumns) await keyColumn(deps, organisation, column, signal)
    isLeft ||= await isPlainCodeLeft(deps.database, organisation)
  }
  if (!isLeft && !signal.aborted) await updateKeyed(deps.database)
}

async function keyColumn(
  { database, secret }: KeyingDeps,
  organisation: string,
  column: CodeColumn,
  signal: AbortSignal,
): Promise<void> {
  let after: PlainCode | undefined = { source: '', reference: '', id: '', digest: '' }
  while (after && !signal.aborted) {
    const from: PlainCode = after
    const rows = await database.transaction(async (transaction) => {
      const plain = await column.list(transaction, organisation, from)
      const keyed = plain.map((row) => ({ ...row, digest: keyAgain(secret, row.digest) }))
      if (keyed.length > 0) await column.update(transaction, organisation, keyed)
      return plain
    })
    after = rows.at(-1)
  }
}
