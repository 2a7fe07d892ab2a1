import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { StoredPolicy } from './stored-policy.ts'

/** The purposes of the hub that the policy of this machine allows. */
export function offeredPurposes(
  purposes: readonly Purpose[],
  { purposes: only }: Pick<StoredPolicy, 'purposes'>,
): Purpose[] {
  return purposes.filter(({ purpose }) => only === null || only.includes(purpose))
}
