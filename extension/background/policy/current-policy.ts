import type { PolicyName, StoredPolicy } from '../../shared/stored-policy.ts'
import type { Deps } from '../platform/deps.ts'
import { readManagedStorage } from '../platform/managed-storage.ts'
import { parsePolicy } from './parse-policy.ts'

/** The policy under these names: as the browser returns it now, else as it was read last. */
export async function readCurrentPolicy(
  { policyStore }: Pick<Deps, 'policyStore'>,
  names: readonly PolicyName[],
): Promise<StoredPolicy> {
  const said = await readManagedStorage(names)
  return said === null ? policyStore.read() : parsePolicy(said)
}
