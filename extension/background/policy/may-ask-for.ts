import type { Purpose } from '#shared/contract/purpose.ts'
import { offeredPurposes } from '../../offered-purposes.ts'
import { readManaged } from '../managed.ts'
import { parsePolicy } from './parse-policy.ts'
import type { PolicyMemory } from './policy-memory.ts'

/** The one of these purposes that is named so, if the policy of this machine offers it. */
export type MayAskFor = (
  purposes: readonly Purpose[],
  named: string,
) => Promise<Purpose | undefined>

/** @param memory what the policy said last, where the browser does not tell it now */
export function createMayAskFor(memory: PolicyMemory): MayAskFor {
  return async (purposes, named) => {
    const said = await readManaged(['purposes'])
    const policy = said === null ? await memory.read() : parsePolicy(said)
    return offeredPurposes(purposes, policy).find(({ purpose }) => purpose === named)
  }
}
