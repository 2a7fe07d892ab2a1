import type { DeclarationSent } from '#shared/contract/declaration.ts'
import type { Database } from '../../hub/store/database.ts'
import {
  findDeclarations,
  holdDeclarations,
  insertDeclaration,
} from '../../hub/store/declarations.ts'

/**
 * Enters what the town decided before its first day in the hub, once: whatever was declared since
 * stays what holds. Written straight into the record, since over HTTP its date would be today's.
 */
export async function seedDeclarations(
  database: Database,
  organisation: string,
  author: string,
  { at, declared }: { at: Date; declared: readonly DeclarationSent[] },
): Promise<void> {
  await database.transaction(async (transaction) => {
    await holdDeclarations(transaction, organisation)
    const known = await findDeclarations(transaction, organisation)
    if (known.length > 0) return
    for (const one of declared)
      await insertDeclaration(transaction, { organisation, author, at, ...one })
  })
}
