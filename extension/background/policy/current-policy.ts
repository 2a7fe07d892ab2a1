import type { KeptPolicy, PolicyName } from '../../shared/stored-policy.ts'
import { readManaged } from '../platform/managed-storage.ts'
import { parsePolicy } from './parse-policy.ts'
import type { PolicyMemory } from './policy-store.ts'

/** What the policy says under these names now; what it said last, where the browser does not tell. */
export async function policyNow(
  memory: PolicyMemory,
  names: readonly PolicyName[],
): Promise<KeptPolicy> {
  const said = await readManaged(names)
  return said === null ? memory.read() : parsePolicy(said)
}
