import type { Purpose } from '#shared/contract/agents/purpose.ts'
import { offeredPurposes } from '../../shared/offered-purposes.ts'
import type { Deps } from '../platform/deps.ts'
import { readCurrentPolicy } from './current-policy.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    findOfferedPurpose: FindOfferedPurpose
  }
}

/** Finds a purpose by its name, if the policy of this machine offers it. */
export type FindOfferedPurpose = (
  purposes: readonly Purpose[],
  named: string,
) => Promise<Purpose | undefined>

export function createFindOfferedPurpose({
  policyStore,
}: Pick<Deps, 'policyStore'>): FindOfferedPurpose {
  return async (purposes, named) => {
    const policy = await readCurrentPolicy({ policyStore }, ['purposes'])
    return offeredPurposes(purposes, policy).find(({ purpose }) => purpose === named)
  }
}
