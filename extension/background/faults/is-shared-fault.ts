import type { Deps } from '../platform/deps.ts'
import type { Fault } from './find-faults.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    isSharedFault: IsSharedFault
  }
}

/**
 * Whether a fault is of a rule that others have too. Faults of rules taught here are not reported: the
 * agent can teach them again.
 */
export type IsSharedFault = (fault: Fault) => Promise<boolean>

export function createIsSharedFault({
  sharedRuleSources,
}: Pick<Deps, 'sharedRuleSources'>): IsSharedFault {
  return async ({ id, version }) => {
    for (const source of sharedRuleSources)
      if ((await source.rules()).some((rule) => rule.id === id && rule.version === version))
        return true
    return false
  }
}
