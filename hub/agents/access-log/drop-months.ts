import { monthsLater } from '#shared/calendar/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'
import { findSignedLimits } from './limits.ts'
import { dropLogMonth, listLogMonths, listOrganisationsOfMonth } from './log-months-sql.ts'
import type { Regime } from './seal.ts'
import type { PublishedSealKey } from './seal-key.ts'

/**
 * Drops whole monthly partitions once all their entries have passed their limit and every
 * organisation concerned has signed that limit. The purge then deletes the rest entry by entry.
 * @param limits instants before which entries go, by regime
 * @returns how many entries went
 */
export async function dropMonths(
  database: Database,
  keys: readonly PublishedSealKey[],
  limits: Record<Regime, string>,
  signal?: AbortSignal,
): Promise<number> {
  let went = 0
  for (const month of await listLogMonths(database)) {
    if (signal?.aborted || monthsLater(month, 1) > limits.internal.slice(0, 10)) break
    went += await inExclusiveTransaction(database, async (transaction) => {
      for (const organisation of await listOrganisationsOfMonth(transaction, month)) {
        const { internal, exchange } = await findSignedLimits(transaction, organisation, keys)
        if ((internal ?? '') < limits.internal || (exchange ?? '') < limits.exchange) return 0
      }
      return (await dropLogMonth(transaction, month, limits)) ?? 0
    })
  }
  return went
}
