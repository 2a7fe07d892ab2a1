import { ensureSealKey } from '../../agents/access-log/seal-key.ts'
import type { Deps } from '../../platform/deps.ts'

/** Keeps the keys that the first generation of the root gives, sealed: they outlive it. */
export async function keepFirstKeys({
  database,
  secret,
}: Pick<Deps, 'database' | 'secret'>): Promise<void> {
  await database.transaction((transaction) => ensureSealKey(transaction, secret))
}
