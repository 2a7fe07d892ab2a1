import type { PolicyName, StoredPolicy } from '../../shared/stored-policy.ts'
import type { Deps } from '../platform/deps.ts'
import { readManagedStorage } from '../platform/managed-storage.ts'
import { parsePolicy } from './parse-policy.ts'

/** What the policy says under these names now; what it said last, where the browser does not tell. */
export async function readCurrentPolicy(
  { policyStore }: Pick<Deps, 'policyStore'>,
  names: readonly PolicyName[],
): Promise<StoredPolicy> {
  const said = await readManagedStorage(names)
  return said === null ? policyStore.read() : parsePolicy(said)
}
