import type { Purpose } from '#shared/contract/agents/purpose.ts'
import { offeredPurposes } from '../../shared/offered-purposes.ts'
import { policyNow } from './current-policy.ts'
import type { PolicyMemory } from './policy-store.ts'

/** The one of these purposes that is named so, if the policy of this machine offers it. */
export type MayAskFor = (
  purposes: readonly Purpose[],
  named: string,
) => Promise<Purpose | undefined>

/** @param memory what the policy said last, where the browser does not tell it now */
export function createMayAskFor(memory: PolicyMemory): MayAskFor {
  return async (purposes, named) => {
    const policy = await policyNow(memory, ['purposes'])
    return offeredPurposes(purposes, policy).find(({ purpose }) => purpose === named)
  }
}
