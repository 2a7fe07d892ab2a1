import { ensureSealKey } from '../../agents/access-log/seal-key.ts'
import { ensureStoredKey } from '../../platform/crypto/stored-keys.ts'
import type { Deps } from '../../platform/deps.ts'
import { pushKeys } from '../../requests/delivery/channels/push/vapid.ts'
import { backupKeys } from '../backup/signing-key.ts'

/** Keeps the keys that the first generation of the root gives, sealed: they outlive it. */
export async function keepFirstKeys({
  database,
  secret,
}: Pick<Deps, 'database' | 'secret'>): Promise<void> {
  await database.transaction(async (transaction) => {
    await ensureSealKey(transaction, secret)
    for (const kind of [backupKeys, pushKeys]) await ensureStoredKey(transaction, secret, kind)
  })
}
