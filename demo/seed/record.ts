import type { DeclarationSent } from '#shared/contract/reporting/declaration.ts'
import { addCounters, type DayCounters, sumCounters } from '../../hub/store/counters.ts'
import type { Database } from '../../hub/store/database.ts'
import {
  findDeclarations,
  holdDeclarations,
  insertDeclaration,
} from '../../hub/store/declarations.ts'

/** What a hub would know of the town's past, had it been there. */
interface PastRecord {
  organisation: string
  author: string
  decided: { at: Date; declared: readonly DeclarationSent[] }
  counters: readonly DayCounters[]
}

/**
 * Enters what the town decided and whom its site asked before its first day in the hub, once:
 * whatever was declared since stays what holds. Written straight into the record, since over HTTP
 * its date would be today's.
 */
export async function seedRecord(
  database: Database,
  { organisation, author, decided, counters }: PastRecord,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await holdDeclarations(transaction, organisation)
    const counted = await sumCounters(transaction, organisation)
    if (counted.length === 0) await addCounters(transaction, counters)
    const known = await findDeclarations(transaction, organisation)
    if (known.length > 0) return
    for (const declared of decided.declared)
      await insertDeclaration(transaction, { organisation, author, at: decided.at, ...declared })
  })
}
