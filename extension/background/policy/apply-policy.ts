import { policyNames, type StoredPolicy } from '../../shared/stored-policy.ts'
import type { Deps } from '../platform/deps.ts'
import { readManagedStorage } from '../platform/managed-storage.ts'
import { toolsSchema } from '../rules/parse-tools.ts'
import { parsePolicy } from './parse-policy.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    applyPolicy: ApplyPolicy
  }
}

/**
 * Reads the policy of this browser, stores it, opens the tools it names where the package may read
 * them, and accepts the rules it publishes.
 * @returns `null` where the browser does not tell
 */
export type ApplyPolicy = () => Promise<StoredPolicy | null>

export function createApplyPolicy({
  policyStore,
  acceptRules,
  permissions,
}: Pick<Deps, 'policyStore' | 'acceptRules' | 'permissions'>): ApplyPolicy {
  return async () => {
    const said = await readManagedStorage(policyNames)
    // Without an answer, the stored policy stays.
    if (said === null) return null
    const policy = parsePolicy(said)
    await policyStore.keep(policy)
    await permissions.offered(policy.tools)
    const list = (name: string) => (Array.isArray(said[name]) ? said[name] : [])
    const read = toolsSchema.parse({
      rules: list('rules'),
      keys: list('ruleKeys'),
      places: list('places'),
      references: list('references'),
    })
    await acceptRules('policy', 'policy', read)
    return policy
  }
}
