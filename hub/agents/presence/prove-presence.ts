import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import type { Deps } from '../../platform/deps.ts'
import { requestName, sectorKey } from '../../requests/identifiers/sector-key.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'
import { fitsPresence, longestCode } from './presence-code.ts'
import { hasProofSince } from './presence-sql.ts'

/** The `reason` in the log of a look whose usager gave their code. The seal of the log covers it. */
export const presenceProof = 'presence_code'

/**
 * Returns whether a code proves that the usager of one of these requests is there. It counts once:
 * the caller writes its look in the same transaction, which holds the requests until then.
 */
export async function provePresence(
  transaction: Queryable,
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  requests: readonly (RequestKey & { sector: string })[],
  code: string,
): Promise<boolean> {
  const [first] = requests
  if (!first || !fitsPresence(secret, requests, code, clock())) return false
  const { organisation } = first
  const keys = requests
    .map((one) => sectorKey(secret, organisation, one.sector, requestName(one)))
    .sort()
  for (const key of keys)
    await transaction.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [
      lockNumbers.presences,
      key,
    ])
  const since = new Date(clock().getTime() - longestCode)
  return !(await hasProofSince(transaction, organisation, keys, since))
}
