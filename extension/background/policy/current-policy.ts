import type { PolicyName, StoredPolicy } from '../../shared/stored-policy.ts'
import { readManagedStorage } from '../platform/managed-storage.ts'
import { parsePolicy } from './parse-policy.ts'
import type { PolicyStore } from './policy-store.ts'

/** What the policy says under these names now; what it said last, where the browser does not tell. */
export async function readCurrentPolicy(
  memory: PolicyStore,
  names: readonly PolicyName[],
): Promise<StoredPolicy> {
  const said = await readManagedStorage(names)
  return said === null ? memory.read() : parsePolicy(said)
}
