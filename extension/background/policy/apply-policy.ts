import { type KeptPolicy, policyNames } from '../../shared/stored-policy.ts'
import { readManaged } from '../platform/managed-storage.ts'
import type { Take } from '../rules/accept-rules.ts'
import { saidOfTools } from '../rules/parse-tools.ts'
import { parsePolicy } from './parse-policy.ts'
import type { PolicyMemory } from './policy-store.ts'

/**
 * Reads what the policy of this browser says, keeps it, and takes what it says of the tools.
 * @returns `null` where the browser does not tell
 */
export type ReadPolicy = () => Promise<KeptPolicy | null>

export function createReadPolicy(memory: PolicyMemory, take: Take): ReadPolicy {
  return async () => {
    const said = await readManaged(policyNames)
    // What is not told now is as it was.
    if (said === null) return null
    const policy = parsePolicy(said)
    await memory.keep(policy)
    const list = (name: string) => (Array.isArray(said[name]) ? said[name] : [])
    const read = saidOfTools.parse({
      rules: list('rules'),
      keys: list('ruleKeys'),
      places: list('places'),
      references: list('references'),
    })
    await take('policy', 'policy', read)
    return policy
  }
}
