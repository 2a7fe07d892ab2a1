import type { Purpose } from '#shared/contract/agents/purpose.ts'
import { offeredPurposes } from '../../shared/offered-purposes.ts'
import { readCurrentPolicy } from './current-policy.ts'
import type { PolicyStore } from './policy-store.ts'

/** The one of these purposes that is named so, if the policy of this machine offers it. */
export type FindOfferedPurpose = (
  purposes: readonly Purpose[],
  named: string,
) => Promise<Purpose | undefined>

/** @param memory what the policy said last, where the browser does not tell it now */
export function createFindOfferedPurpose(memory: PolicyStore): FindOfferedPurpose {
  return async (purposes, named) => {
    const policy = await readCurrentPolicy(memory, ['purposes'])
    return offeredPurposes(purposes, policy).find(({ purpose }) => purpose === named)
  }
}
