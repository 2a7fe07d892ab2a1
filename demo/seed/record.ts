import type { DeclarationSent } from '#shared/contract/catalogue/declaration.ts'
import {
  insertDeclaration,
  listDeclarations,
  lockDeclarations,
} from '../../hub/catalogue/declarations/sql.ts'
import {
  type DayCounters,
  listMonthCounters,
  upsertCounters,
} from '../../hub/feedback/intake/counters-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'

/** The record a hub would have, had it been there. */
interface PastRecord {
  organisation: string
  author: string
  decided: { at: Date; declared: readonly DeclarationSent[] }
  counters: readonly DayCounters[]
}

/**
 * Inserts the declarations and visits before the first day, once; later declarations stay current.
 * It writes to the database, because the API dates entries today.
 */
export async function seedRecord(
  database: Database,
  { organisation, author, decided, counters }: PastRecord,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await lockDeclarations(transaction, organisation)
    const counted = await listMonthCounters(transaction, organisation)
    if (counted.length === 0) await upsertCounters(transaction, counters)
    const known = await listDeclarations(transaction, organisation)
    if (known.length > 0) return
    for (const declared of decided.declared)
      await insertDeclaration(transaction, { organisation, author, at: decided.at, ...declared })
  })
}
