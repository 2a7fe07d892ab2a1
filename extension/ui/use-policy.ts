import { type KeptPolicy, noPolicy, policyKept } from '../shared/stored-policy.ts'
import { useStored } from './use-stored.ts'

/** What the policy of this browser says, as the background read it; `undefined` while it is not read. */
export function usePolicy(): KeptPolicy | undefined {
  const kept = useStored('local', policyKept) as KeptPolicy | null | undefined
  return kept === null ? noPolicy : kept
}
