import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import type { Deps } from '../../platform/deps.ts'
import { requestName, sectorKeys } from '../../requests/identifiers/sector-key.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'
import { fitsPresence, longestCode } from './presence-code.ts'
import { hasProofSince } from './presence-sql.ts'

/** The `reason` in the log of a look whose usager gave their code. The seal of the log covers it. */
export const presenceProof = 'presence_code'

/**
 * Returns the requests whose usager a code proves to be there: those it was made for. Others of the
 * look may be of somebody else: whoever makes a request gives its addresses. It counts once: the
 * caller writes its look in the same transaction, which holds the requests until then.
 */
export async function provePresence<T extends RequestKey & { sector: string }>(
  transaction: Queryable,
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  requests: readonly T[],
  code: string,
): Promise<T[]> {
  const fitting = fitsPresence(secret, requests, code, clock())
  const [first] = fitting
  if (!first) return []
  const { organisation } = first
  const keys = fitting
    .flatMap((one) => sectorKeys(secret, organisation, one.sector, requestName(one)))
    .sort()
  for (const key of keys)
    await transaction.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [
      lockNumbers.presences,
      key,
    ])
  const since = new Date(clock().getTime() - longestCode)
  return (await hasProofSince(transaction, organisation, keys, since)) ? [] : fitting
}
