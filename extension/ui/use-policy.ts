import { emptyPolicy, policyKey, type StoredPolicy } from '../shared/stored-policy.ts'
import { useStored } from './use-stored.ts'

/** The policy of this browser, as the background stored it; `undefined` while it is not read. */
export function usePolicy(): StoredPolicy | undefined {
  const kept = useStored('local', policyKey) as StoredPolicy | null | undefined
  return kept === null ? emptyPolicy : kept
}
